import type { CourseId } from '../ids.ts';
import { checksumOf } from '../resume-code/checksum.ts';
import { COMPLETION_CODE } from '../resume-code/code-kind.ts';
import { tagOf } from '../resume-code/course-tag.ts';
import { type Digits, writeLetters } from '../resume-code/letters.ts';
import { fillGroups, packLayout } from '../resume-code/pack-layout.ts';
import type { Finish } from './finish.ts';
import type { CountedItem, FirstResults } from './first-results.ts';
import { FINISH_LENGTH, layOutFinish } from './lay-out-finish.ts';
import { layOutResults } from './lay-out-results.ts';
import { PRINT_LENGTH, printItems } from './print-items.ts';

/** The layout of what follows the first group. A higher one is from a later edition of this program. */
export const COMPLETION_VERSION = 1;

export interface WrittenResults {
  readonly items: readonly CountedItem[];
  readonly results: FirstResults;
}

/** Five groups; more where first results are to be counted. */
export function writeCompletionCode(course: CourseId, finish: Finish, counted?: WrittenResults): string {
  const digits = [
    COMPLETION_CODE,
    ...tagOf(course),
    COMPLETION_VERSION,
    ...packFinish(finish),
    ...(counted ? packResults(counted) : []),
  ];
  return writeLetters([...digits, ...checksumOf(digits)]);
}

export function packFinish(finish: Finish): Digits {
  const digits = packLayout((pass) => layOutFinish(pass, finish));
  return [...new Array<number>(FINISH_LENGTH - digits.length).fill(0), ...digits];
}

/** In whole groups, and never none. */
export function packResults({ items, results }: WrittenResults): Digits {
  const digits = packLayout((pass) => layOutResults(pass, items, results));
  return [...printItems(items), ...fillGroups(digits.length > 0 ? digits : [0], PRINT_LENGTH)];
}
