import { $notice } from '../../state/progress-store.ts';

/**
 * One calm line when the record isn’t safe, in words that the page carries. The line is a status: it is read out without
 * taking the focus.
 */
export function showNotice(): void {
  const line = document.querySelector<HTMLElement>('[data-notice]');
  $notice.subscribe((trouble) => {
    if (!line) return;
    line.textContent = trouble ? (line.dataset[trouble] ?? '') : '';
    line.hidden = !trouble;
    if (trouble === 'blocked' || trouble === 'full') void offerTakeAlong(line);
  });
}

/** What is not being saved can still be taken along. */
async function offerTakeAlong(line: HTMLElement): Promise<void> {
  const { takeAlongButton } = await import('./take-along-button.ts');
  if (!line.hidden && !line.querySelector('button')) line.append(' ', takeAlongButton(line));
}
