import type { ItemOf, Option } from '../../domain/item.ts';

/** The order in which the steps are met. Chance may well hit on the right one: then the first comes last. */
export function startOrder({ key }: ItemOf<'ordering'>, mixed: readonly Option[]): readonly string[] {
  const order = mixed.map(({ id }) => id);
  return order.every((step, place) => key[place] === step)
    ? [...order.slice(1), ...order.slice(0, 1)]
    : order;
}
