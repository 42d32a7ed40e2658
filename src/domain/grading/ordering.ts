import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOf, type PartVerdict } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';
import { findEqualSteps } from './equal-steps.ts';

/**
 * A point for each step but one of the longest row of steps that come in the right order, whatever stands between
 * them: each step that would have to be moved costs one, wherever it stands, and an order that is all the way round
 * earns nothing. Steps in their places are always such a row, so two of them always earn something.
 * It is Ulam’s distance between orders, and what Moodle’s ordering question calls the longest ordered subset.
 * Steps that read the same stand for each other.
 */
export function gradeOrdering({ asked, key }: ItemOf<'ordering'>, { order }: ResponseTo<'ordering'>): Graded {
  if (order.length === 0) return { refused: 'nothing-given' };
  if (order.some((id) => !key.includes(id)) || new Set(order).size < order.length) {
    return { refused: 'unknown-part' };
  }
  if (order.length < key.length) return { refused: 'something-missing' };
  const equal = findEqualSteps(asked.steps);
  const [given, right] = [order, key].map((ids) => ids.map((id) => equal.get(id) ?? id)) as [
    string[],
    string[],
  ];
  const points = longestRow(given, right) - 1;
  const verdictOf = (place: number): PartVerdict => (right[place] === given[place] ? 'right' : 'wrong');
  const parts = Object.fromEntries(order.map((id, place) => [id, verdictOf(place)]));
  return { outcome: outcomeOf(points, key.length - 1, parts) };
}

/** How many of these steps, at most, come in the order of the key (the longest common subsequence). */
function longestRow(given: readonly string[], key: readonly string[]): number {
  let lengths = key.map(() => 0);
  for (const step of given) {
    const before = lengths;
    lengths = [];
    for (const [at, wanted] of key.entries()) {
      const withIt = wanted === step ? (before[at - 1] ?? 0) + 1 : 0;
      lengths.push(Math.max(withIt, before[at] ?? 0, lengths[at - 1] ?? 0));
    }
  }
  return lengths.at(-1) ?? 0;
}
