import { TAG_LENGTH, tagOf } from '../resume-code/course-tag.ts';
import type { Digits } from '../resume-code/letters.ts';
import type { CountedItem } from './first-results.ts';

export const PRINT_LENGTH = TAG_LENGTH;

/** A few signs that change with any change of the counted items: results of other items are told from these. */
export function printItems(items: readonly CountedItem[]): Digits {
  return tagOf(JSON.stringify(items.map(({ id, revision, choices }) => [id, revision, choices])));
}
