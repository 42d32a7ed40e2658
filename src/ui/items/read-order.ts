import type { ItemOf } from '../../domain/item.ts';
import type { ResponseTo } from '../../domain/response.ts';
import { partId } from './question-ids.ts';
import { startOrder } from './start-order.ts';

/** The order given by numbers that were changed in a page before its program came to life. */
export function readOrder(box: HTMLElement, item: ItemOf<'ordering'>): ResponseTo<'ordering'> | undefined {
  const start = startOrder(item, item.asked.steps);
  const placeOf = (step: string, place: number) => {
    const field = box.querySelector<HTMLSelectElement>(`[id="${partId(item.id, step)}"]`);
    return field ? Number(field.value) - 1 : place;
  };
  const wanted = start.map((step, place) => ({ step, place, to: placeOf(step, place) }));
  if (wanted.every(({ place, to }) => place === to)) return undefined;
  // A step that went up comes before the one that stands there, and one that went down after it.
  const rank = ({ place, to }: (typeof wanted)[number]) => to + Math.sign(to - place) / 2;
  return { order: wanted.toSorted((a, b) => rank(a) - rank(b)).map(({ step }) => step) };
}
