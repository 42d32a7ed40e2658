import type { ItemOf } from '../item.ts';
import type { Graded } from '../outcome.ts';
import type { PlacedResponse } from '../response.ts';
import { gradePlaced } from './grade-placed.ts';

/** Each row counts the same. */
export function gradeMatching({ asked, key }: ItemOf<'matching'>, response: PlacedResponse): Graded {
  return gradePlaced(asked.rows, asked.options, key, response);
}
