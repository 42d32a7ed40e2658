import type { KeyboardEvent } from 'react';

/** The arrow keys walk from the field through the results and back. Tells whether the key was meant so. */
export function walkResults(event: KeyboardEvent, box: HTMLElement): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('input, a[href]')];
  const at = stops.indexOf(event.target as HTMLElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  // A list to choose from has its own use for arrows.
  if (at < 0 || step === undefined) return false;
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  return true;
}

/** WebKit tells of the key that ends a word only after the word has ended, by this number. */
const ENDS_WORD = 229;

/** Whether a key only ends a word that is being put together. Preact passes on the browser’s event, React wraps it. */
export function isComposing(event: KeyboardEvent): boolean {
  const own: { isComposing?: boolean; keyCode?: number } = event.nativeEvent ?? event;
  return own.isComposing === true || own.keyCode === ENDS_WORD;
}
