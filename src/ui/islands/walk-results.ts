import type { KeyboardEvent } from 'react';

/**
 * The arrow keys walk from the field through the results and back. Tells whether the key was meant so.
 */
export function walkResults(event: KeyboardEvent, box: HTMLElement): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('input, a[href]')];
  const at = stops.indexOf(event.target as HTMLElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  // A list to choose from has its own use for arrows.
  if (at < 0) return false;
  if (step !== undefined) stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  else return false;
  return true;
}

/** Whether a key only ends a word that is being put together. Preact passes on the browser's event, React wraps it. */
export function isComposing(event: KeyboardEvent): boolean {
  const own: { isComposing?: boolean } = event.nativeEvent ?? event;
  return own.isComposing === true;
}
