import type { ItemOf } from '../item.ts';
import { type Graded, NOTED } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';

/** Nobody is right or wrong about how sure they feel. */
export function gradeConfidence(_: ItemOf<'confidence'>, { level }: ResponseTo<'confidence'>): Graded {
  return [1, 2, 3, 4, 5].includes(level) ? { outcome: NOTED } : { refused: 'nothing-given' };
}
