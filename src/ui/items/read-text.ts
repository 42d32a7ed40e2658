import type { ResponseTo } from '../../domain/response.ts';

/** What was typed in a page before its program came to life. */
export function readText(box: HTMLElement): ResponseTo<'short-answer'> | undefined {
  const text = box.querySelector<HTMLInputElement>('input[type=text]')?.value ?? '';
  return text === '' ? undefined : { text };
}
