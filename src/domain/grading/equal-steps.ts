import type { ItemOf, Option } from '../item.ts';
import { visibleText } from '../rich-text.ts';

/** For each step the first one that reads the same: equal steps stand for each other. */
export function findEqualSteps(steps: readonly Option[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  return new Map(
    steps.map(({ id, text }) => {
      const words = visibleText(text);
      const first = firsts.get(words) ?? id;
      firsts.set(words, first);
      return [id, first];
    }),
  );
}

/** Whether an order of steps reads as the key does. */
export function readsAsKey(
  { asked, key }: Pick<ItemOf<'ordering'>, 'asked' | 'key'>,
  order: readonly string[],
): boolean {
  const equal = findEqualSteps(asked.steps);
  return order.every((step, place) => equal.get(step) === equal.get(key[place] ?? ''));
}

/**
 * Of each place of an order, the step that is meant there: where it reads as the key does, the key’s own, and elsewhere the
 * next of its equals. What is said of one of them is then said where it belongs.
 */
export function alignSteps(
  { asked, key }: Pick<ItemOf<'ordering'>, 'asked' | 'key'>,
  order: readonly string[],
): readonly string[] {
  const equal = findEqualSteps(asked.steps);
  const isRight = (step: string, place: number) => equal.get(step) === equal.get(key[place] ?? '');
  const left = key.filter((_, place) => !isRight(order[place] ?? '', place));
  return order.map((step, place) => {
    if (isRight(step, place)) return key[place] ?? step;
    const next = left.findIndex((other) => equal.get(other) === equal.get(step));
    return next < 0 ? step : (left.splice(next, 1)[0] ?? step);
  });
}
