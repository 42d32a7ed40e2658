import { CHECKSUM_LENGTH, remainder } from './checksum.ts';
import { TAG_LENGTH } from './course-tag.ts';
import { findMistyped } from './find-mistyped.ts';
import { type Digits, GROUP, readLetters, writeLetters } from './letters.ts';

/** Why what was typed is no whole code of any kind. Groups are counted from 1; `typed` is what stands in that group. */
export type SignsRefused =
  | { readonly refused: 'empty' | 'too-long' | 'damaged' }
  | { readonly refused: 'unknown-sign'; readonly group: number; readonly sign: string }
  | { readonly refused: 'mistyped'; readonly group: number; readonly typed: string };

/** What every code begins with: a sign for its kind and version, and the course. */
export const HEAD_LENGTH = 1 + TAG_LENGTH;
/** Far above the longest that can be written for a course of a thousand questions. */
export const LONGEST_CODE = 800;

/** The signs of a whole code, its checksum included, or what is wrong with it. */
export function readSigns(typed: string): { readonly digits: Digits } | SignsRefused {
  // Each sign may have a space after it; nothing longer is worth looking at.
  if (typed.length > 4 * LONGEST_CODE) return { refused: 'too-long' };
  const read = readLetters(typed);
  if ('unknown' in read) return { refused: 'unknown-sign', group: groupOf(read.at), sign: read.unknown };
  const { digits } = read;
  if (digits.length === 0) return { refused: 'empty' };
  if (digits.length > LONGEST_CODE) return { refused: 'too-long' };
  return isWhole(digits) ? { digits } : explain(digits);
}

function isWhole(digits: Digits): boolean {
  return (
    digits.length >= HEAD_LENGTH + CHECKSUM_LENGTH && digits.length % GROUP === 0 && remainder(digits) === 0
  );
}

function explain(digits: Digits): SignsRefused {
  const at = findMistyped(digits);
  if (at === undefined) return { refused: 'damaged' };
  const start = Math.floor(at / GROUP) * GROUP;
  return { refused: 'mistyped', group: groupOf(at), typed: writeLetters(digits.slice(start, start + GROUP)) };
}

function groupOf(at: number): number {
  return Math.floor(at / GROUP) + 1;
}
