import { readPreferences } from '../../state/preferences.ts';
import { clearRecord } from '../../state/progress-store.ts';
import { deviceText } from '../text/device-text.ts';

/** One button and one question. A native dialog: focus is kept inside, Escape means no, and focus goes back. */
export function offerClearing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-clear]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-clear-dialog]');
  const said = document.querySelector<HTMLElement>('[data-cleared]');
  if (!button || !dialog || !said) return;
  button.addEventListener('click', () => {
    dialog.returnValue = 'keep';
    dialog.showModal();
  });
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'clear') return;
    const { forgetCopy } = await import('./forget-copy.ts');
    const isClear = (await Promise.all([clearRecord(), forgetCopy()])).every(Boolean);
    readPreferences();
    said.textContent = isClear ? deviceText.cleared : deviceText.notCleared;
    said.hidden = false;
    said.focus();
    const line = document.querySelector<HTMLElement>('[data-set-aside]');
    if (line && isClear) line.hidden = true;
  });
}
