import type { ItemOf } from '../item.ts';
import type { Graded } from '../outcome.ts';
import type { PlacedResponse } from '../response.ts';
import { gradePlaced } from './grade-placed.ts';

/** Each card counts the same. */
export function gradeCategorise({ asked, key }: ItemOf<'categorise'>, response: PlacedResponse): Graded {
  return gradePlaced(asked.cards, asked.groups, key, response);
}
