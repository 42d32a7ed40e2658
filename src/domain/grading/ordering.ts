import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOf, type PartVerdict } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';

/**
 * A point for each pair of neighbours in the right order: moving one step wrongly costs little, and an order that is
 * all the way round earns nothing.
 */
export function gradeOrdering({ key }: ItemOf<'ordering'>, { order }: ResponseTo<'ordering'>): Graded {
  if (order.length === 0) return { refused: 'nothing-given' };
  if (order.some((id) => !key.includes(id)) || new Set(order).size < order.length) {
    return { refused: 'unknown-part' };
  }
  if (order.length < key.length) return { refused: 'something-missing' };
  const follows = (id: string, next: string | undefined) => key[key.indexOf(id) + 1] === next;
  const points = order.slice(0, -1).filter((id, place) => follows(id, order[place + 1])).length;
  const verdictOf = (id: string, place: number): PartVerdict => (key[place] === id ? 'right' : 'wrong');
  const parts = Object.fromEntries(order.map((id, place) => [id, verdictOf(id, place)]));
  return { outcome: outcomeOf(points, key.length - 1, parts) };
}
