import { hashText } from '../../domain/hash-text.ts';
import { checksum } from './checksum.ts';

/** Whose record it is: a line is the editions of a course that share what learners did. */
export interface Scope {
  readonly course: string;
  readonly line: string;
}

/** Fixed for ever: where an entry belongs is read from its id alone, so that two tabs never move it about. */
export const LEAVES = 32;

export const leafOf = (id: string): number => hashText(id) % LEAVES;

/** Every key of ours for this course begins so, and clearing removes whatever does. */
export const prefixOf = (course: string): string => `alongside:${course}:`;

/** A key for each of the two copies. */
export type CopyKeys = readonly [string, string];

const copies = (key: string): CopyKeys => [`${key}:a`, `${key}:b`];

export const leafKeys = ({ course, line }: Scope, leaf: number): CopyKeys =>
  copies(`${prefixOf(course)}${line}:${leaf}`);

/** Holds no entry, only the epoch and the version, of all lines. */
export const headKeys = (course: string): CopyKeys => copies(`${prefixOf(course)}head`);

/** Where version 1 kept everything. */
export const firstVersionKey = (course: string): string => `${prefixOf(course)}progress`;

export const setAsideKey = (course: string, stored: string): string =>
  `${prefixOf(course)}set-aside:${checksum(stored)}`;
