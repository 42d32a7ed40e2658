import type { Item } from '../../domain/item.ts';
import type { PlacedResponse } from '../../domain/response.ts';
import { partId } from './question-ids.ts';

/** What was filled in or chosen, part by part, in a page before its program came to life. */
export function readPlaced(box: HTMLElement, { id }: Pick<Item, 'id'>): PlacedResponse | undefined {
  const prefix = partId(id, '');
  const fields = [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-part]')];
  const given = fields.filter(({ value }) => value !== '');
  const entries = given.map((field) => [field.id.slice(prefix.length), field.value] as const);
  return entries.length > 0 ? { placed: Object.fromEntries(entries) } : undefined;
}
