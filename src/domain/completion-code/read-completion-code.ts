import { CHECKSUM_LENGTH } from '../resume-code/checksum.ts';
import type { CodeBook } from '../resume-code/code-book.ts';
import { COMPLETION_CODE } from '../resume-code/code-kind.ts';
import { tagOf } from '../resume-code/course-tag.ts';
import type { Digits } from '../resume-code/letters.ts';
import { unpackLayout } from '../resume-code/pack-layout.ts';
import { HEAD_LENGTH, readSigns, type SignsRefused } from '../resume-code/read-signs.ts';
import type { Finish } from './finish.ts';
import type { CountedItem, FirstResults } from './first-results.ts';
import { FINISH_LENGTH, layOutFinish } from './lay-out-finish.ts';
import { layOutResults } from './lay-out-results.ts';
import { PRINT_LENGTH, printItems } from './print-items.ts';
import { COMPLETION_VERSION, packFinish, packResults } from './write-completion-code.ts';

/** What a completion code is read with. */
export type CompletionBook = Pick<CodeBook, 'course' | 'editions'>;

export interface ReadCompletion {
  readonly finish: Finish;
  /** First results, still packed: they can be read with the items that they are of. */
  readonly packedResults?: Digits;
}

/** Why nothing is taken from a code. `newer`: a later edition of the course or of this program wrote it. */
export type CompletionRefused = SignsRefused | { readonly refused: 'other-course' | 'newer' | 'resume-code' };

const RESULTS_AT = HEAD_LENGTH + 1 + FINISH_LENGTH;

/** Reads whatever was typed. What isn’t a whole completion code of this course gives a reason and nothing else. */
export function readCompletionCode(typed: string, book: CompletionBook): ReadCompletion | CompletionRefused {
  const read = readSigns(typed);
  if ('refused' in read) return read;
  const { digits } = read;
  const [kind = 0] = digits;
  if (kind > COMPLETION_CODE) return { refused: 'newer' };
  if (kind < COMPLETION_CODE) return { refused: kind > 0 ? 'resume-code' : 'damaged' };
  if (!tagOf(book.course).every((digit, place) => digits[place + 1] === digit))
    return { refused: 'other-course' };
  const version = digits[HEAD_LENGTH] ?? 0;
  if (version > COMPLETION_VERSION) return { refused: 'newer' };
  if (version < COMPLETION_VERSION || digits.length < RESULTS_AT + CHECKSUM_LENGTH)
    return { refused: 'damaged' };
  return unpack(digits.slice(HEAD_LENGTH + 1, -CHECKSUM_LENGTH), book);
}

function unpack(packed: Digits, book: CompletionBook): ReadCompletion | CompletionRefused {
  const own = packed.slice(0, FINISH_LENGTH);
  const packedResults = packed.slice(FINISH_LENGTH);
  const finish = unpackLayout(own, layOutFinish);
  // What is said has one code: anything else is no code, however well its checksum fits.
  if (!isSame(packFinish(finish), own) || finish.edition === 0) return { refused: 'damaged' };
  if (finish.edition > book.editions.length) return { refused: 'newer' };
  return { finish, ...(packedResults.length > 0 ? { packedResults } : {}) };
}

/** First results, by the items they are of. Nothing if they are of other items: those of another edition. */
export function readResults(packed: Digits, items: readonly CountedItem[]): FirstResults | undefined {
  if (!isSame(printItems(items), packed.slice(0, PRINT_LENGTH))) return undefined;
  const results = unpackLayout(packed.slice(PRINT_LENGTH), (pass) => layOutResults(pass, items));
  return isSame(packResults({ items, results }), packed) ? results : undefined;
}

function isSame(a: Digits, b: Digits): boolean {
  return a.length === b.length && a.every((digit, place) => digit === b[place]);
}
