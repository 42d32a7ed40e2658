import type { ItemOf } from '../item.ts';
import { type Graded, NOTED } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';

/** An answer that learners compare with a model themselves is only noted. */
export function gradeSelfRatedAnswer(
  _: ItemOf<'short-answer'>,
  response: ResponseTo<'short-answer'>,
): Graded {
  return 'rating' in response ? { outcome: NOTED } : { refused: 'something-missing' };
}
