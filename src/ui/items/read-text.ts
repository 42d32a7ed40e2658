import type { ItemOf } from '../../domain/item.ts';
import type { ResponseTo } from '../../domain/response.ts';

/** What was typed in a page before its program came to life; what one rates oneself stays where it is written. */
export function readText(
  box: HTMLElement,
  { asked }: ItemOf<'short-answer'>,
): ResponseTo<'short-answer'> | undefined {
  const text = box.querySelector<HTMLInputElement>('input[type=text]')?.value ?? '';
  return asked.isSelfRated || text === '' ? undefined : { text };
}
