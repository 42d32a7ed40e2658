import { readsAsKey } from '../../domain/grading/equal-steps.ts';
import type { ItemOf, Option } from '../../domain/item.ts';

/** The order in which the steps are met. Chance may well hit on one that reads right: then the first comes last. */
export function startOrder(item: ItemOf<'ordering'>, mixed: readonly Option[]): readonly string[] {
  const order = mixed.map(({ id }) => id);
  return readsAsKey(item, order) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
