import type { CheckRule, Drawable } from './check.ts';
import type { ItemId } from './ids.ts';
import { leastDrawn } from './least-drawn.ts';
import { shuffle } from './shuffle.ts';

type DrawRule = Pick<CheckRule, 'items' | 'inScene' | 'critical'>;

/**
 * Draws the questions of one attempt: one for each critical point, enough of them in a scene, and the rest spread over
 * the strata as evenly as the bank allows. Questions of the last attempt come again only when the others are used up.
 * The same bank, rule and seed give the same draw. A bank that is too small gives what it has.
 */
export function drawItems<D extends Drawable>(
  bank: readonly D[],
  { items, inScene, critical }: DrawRule,
  seed: string,
  last: ReadonlySet<ItemId> = new Set(),
): readonly D[] {
  const mixed = shuffle(bank, seed);
  const freshFirst = [...mixed.filter(({ id }) => !last.has(id)), ...mixed.filter(({ id }) => last.has(id))];
  const drawn: D[] = [];
  const take = (from: readonly D[]) => {
    const found = leastDrawn(from, drawn);
    if (found) drawn.push(found);
  };
  for (const point of critical) take(freshFirst.filter((one) => one.critical === point));
  while (drawn.length < Math.min(items, bank.length)) {
    const left = freshFirst.filter((one) => !drawn.includes(one));
    const missing = inScene - drawn.filter(({ isInScene }) => isInScene).length;
    const scenes = left.filter(({ isInScene }) => isInScene);
    const mustBeScene = missing >= items - drawn.length && scenes.length > 0;
    take(mustBeScene ? scenes : left);
  }
  // Otherwise the critical ones would always come first.
  return shuffle(drawn, `${seed} order`);
}
