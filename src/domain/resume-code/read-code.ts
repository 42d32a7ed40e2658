import type { CarriedRecord } from './carried-record.ts';
import { CHECKSUM_LENGTH } from './checksum.ts';
import type { CodeBook } from './code-book.ts';
import { CODE_VERSION, COMPLETION_CODE } from './code-kind.ts';
import { tagOf } from './course-tag.ts';
import { layOut } from './lay-out.ts';
import { type Digits, writeLetters } from './letters.ts';
import { unpackLayout } from './pack-layout.ts';
import { HEAD_LENGTH, readSigns, type SignsRefused } from './read-signs.ts';
import { packRecord } from './write-code.ts';

export type ReadCode = { readonly record: CarriedRecord } | CodeRefused;

/** Why nothing is taken from a code. */
export type CodeRefused = SignsRefused | { readonly refused: 'other-course' | 'newer' | 'completion-code' };

/** Reads whatever was typed. What isn’t a whole code of this course gives a reason and never a record. */
export function readCode(typed: string, book: CodeBook): ReadCode {
  const read = readSigns(typed);
  if ('refused' in read) return read;
  const { digits } = read;
  const [version = 0, ...rest] = digits;
  if (version === COMPLETION_CODE) return { refused: 'completion-code' };
  if (version > CODE_VERSION) return { refused: 'newer' };
  if (version < CODE_VERSION) return { refused: 'damaged' };
  const tag = tagOf(book.course);
  if (!tag.every((digit, place) => rest[place] === digit)) return { refused: 'other-course' };
  return unpack(digits.slice(HEAD_LENGTH, -CHECKSUM_LENGTH), book);
}

function unpack(packed: Digits, book: CodeBook): ReadCode {
  const record = unpackLayout(packed, layOut);
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
