import type { Item } from '../../domain/item.ts';
import type { ChoiceResponse } from '../../domain/response.ts';

/** What was chosen in a page before its program came to life. */
export function readChosen(box: HTMLElement, { id }: Pick<Item, 'id'>): ChoiceResponse | undefined {
  const ticked = [...box.querySelectorAll<HTMLInputElement>(`input[name="${id}"]:checked`)];
  return ticked.length > 0 ? { chosen: ticked.map(({ value }) => value) } : undefined;
}
