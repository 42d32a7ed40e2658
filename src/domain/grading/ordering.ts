import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOf, type PartVerdict } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';

/**
 * A point for each step but one of the longest row of steps that come in the right order, whatever stands between
 * them: each step that would have to be moved costs one, wherever it stands, and an order that is all the way round
 * earns nothing. Steps in their places are always such a row, so two of them always earn something.
 * It is Ulam’s distance between orders, and what Moodle’s ordering question calls the longest ordered subset.
 */
export function gradeOrdering({ key }: ItemOf<'ordering'>, { order }: ResponseTo<'ordering'>): Graded {
  if (order.length === 0) return { refused: 'nothing-given' };
  if (order.some((id) => !key.includes(id)) || new Set(order).size < order.length) {
    return { refused: 'unknown-part' };
  }
  if (order.length < key.length) return { refused: 'something-missing' };
  const points = longestRow(order.map((id) => key.indexOf(id))) - 1;
  const verdictOf = (id: string, place: number): PartVerdict => (key[place] === id ? 'right' : 'wrong');
  const parts = Object.fromEntries(order.map((id, place) => [id, verdictOf(id, place)]));
  return { outcome: outcomeOf(points, key.length - 1, parts) };
}

/** How many of these numbers, at most, can be read from first to last so that each is higher than the one before. */
function longestRow(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const number of numbers) {
    const before = lengths.filter((_, place) => (numbers[place] ?? 0) < number);
    lengths.push(Math.max(0, ...before) + 1);
  }
  return Math.max(...lengths);
}
