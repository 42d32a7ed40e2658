import type { CarriedRecord } from './carried-record.ts';
import { CHECKSUM_LENGTH, remainder } from './checksum.ts';
import type { CodeBook } from './code-book.ts';
import { TAG_LENGTH, tagOf } from './course-tag.ts';
import { learn, sliceOf, thingAt } from './expectation.ts';
import { findMistyped } from './find-mistyped.ts';
import { layOut } from './lay-out.ts';
import { type Digits, GROUP, readLetters, writeLetters } from './letters.ts';
import { createUnpacker } from './packed.ts';
import { CODE_VERSION, packRecord } from './write-code.ts';

export type ReadCode = { readonly record: CarriedRecord } | CodeRefused;

/** Why nothing is taken from a code. Groups are counted from 1; `typed` is what stands in that group. */
export type CodeRefused =
  | { readonly refused: 'empty' | 'too-long' | 'damaged' | 'other-course' | 'newer' }
  | { readonly refused: 'unknown-sign'; readonly group: number; readonly sign: string }
  | { readonly refused: 'mistyped'; readonly group: number; readonly typed: string };

const HEAD = 1 + TAG_LENGTH;
/** Far above the longest that can be written for a course of a thousand questions. */
const LONGEST = 800;

/** Reads whatever was typed. What isn’t a whole code of this course gives a reason and never a record. */
export function readCode(typed: string, book: CodeBook): ReadCode {
  // Each sign may have a space after it; nothing longer is worth looking at.
  if (typed.length > 4 * LONGEST) return { refused: 'too-long' };
  const read = readLetters(typed);
  if ('unknown' in read) return { refused: 'unknown-sign', group: groupOf(read.at), sign: read.unknown };
  const { digits } = read;
  if (digits.length === 0) return { refused: 'empty' };
  if (digits.length > LONGEST) return { refused: 'too-long' };
  if (!isWhole(digits)) return explain(digits);
  const [version = 0, ...rest] = digits;
  if (version > CODE_VERSION) return { refused: 'newer' };
  if (version < CODE_VERSION) return { refused: 'damaged' };
  const tag = tagOf(book.course);
  if (!tag.every((digit, place) => rest[place] === digit)) return { refused: 'other-course' };
  return unpack(digits.slice(HEAD, -CHECKSUM_LENGTH), book);
}

function isWhole(digits: Digits): boolean {
  return digits.length >= HEAD + CHECKSUM_LENGTH && digits.length % GROUP === 0 && remainder(digits) === 0;
}

function explain(digits: Digits): CodeRefused {
  const at = findMistyped(digits);
  if (at === undefined) return { refused: 'damaged' };
  const start = Math.floor(at / GROUP) * GROUP;
  return { refused: 'mistyped', group: groupOf(at), typed: writeLetters(digits.slice(start, start + GROUP)) };
}

function groupOf(at: number): number {
  return Math.floor(at / GROUP) + 1;
}

function unpack(packed: Digits, book: CodeBook): ReadCode {
  const unpacker = createUnpacker(packed.reduce((number, digit) => number * 32n + BigInt(digit), 0n));
  const record = layOut((expected) => {
    const { total } = sliceOf(expected, 0);
    const thing = thingAt(expected, unpacker.peek(total));
    unpacker.take(sliceOf(expected, thing));
    learn(expected, thing);
    return thing;
  });
  // One record has one code: anything else is no code, however well its checksum fits.
  if (writeLetters(packRecord(record)) !== writeLetters(packed)) return { refused: 'damaged' };
  return isKnown(record, book) ? { record } : { refused: 'newer' };
}

/** A later edition of the course has numbers that this one doesn’t know. */
function isKnown(record: CarriedRecord, book: CodeBook): boolean {
  const { editions, revised, modules, lessons, items, checks } = record;
  return (
    editions <= book.editions.length &&
    revised <= book.revised.length &&
    modules.length <= book.modules.length &&
    lessons.length <= book.lessons.length &&
    items.length <= book.items.length &&
    checks.length <= book.checks.length
  );
}
