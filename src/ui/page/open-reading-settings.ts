import { $preferences, prefer } from '../../state/preferences.ts';
import { readingNames } from '../../state/reading-names.ts';
import styleAddress from '../styles/reading-settings.css?url';
import { readingText } from '../text/reading-text.ts';
import { loadStyle } from './load-style.ts';
import { makeElement } from './make-element.ts';
import { readingGroup } from './reading-group.ts';

/** A native dialog: focus is kept inside, Escape closes it, and focus goes back to the button. */
export async function openReadingSettings(): Promise<void> {
  await loadStyle(styleAddress);
  if (document.querySelector('.reading-settings')) return;
  const groups = makeElement('div', { class: 'reading-groups' });
  const status = makeElement('p', { role: 'status' });
  const reset = makeElement('button', { type: 'button', class: 'button button-quiet' }, readingText.reset);
  const dialog = makeElement(
    'dialog',
    { class: 'reading-settings', 'aria-labelledby': 'page.reading-settings' },
    makeElement('h2', { id: 'page.reading-settings', tabindex: '-1', autofocus: '' }, readingText.title),
    makeElement('p', {}, readingText.help),
    groups,
    status,
    makeElement(
      'form',
      { method: 'dialog' },
      reset,
      makeElement('button', { class: 'button' }, readingText.close),
    ),
  );
  const draw = () =>
    groups.replaceChildren(...readingNames.map((name) => readingGroup(name, $preferences.get()[name] ?? '')));
  const change = (isKept: boolean) => {
    status.textContent = isKept ? readingText.kept : readingText.notKept;
  };
  groups.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    change(prefer({ [name]: value }));
  });
  reset.addEventListener('click', () => {
    change(prefer(Object.fromEntries(readingNames.map((name) => [name, '']))));
    draw();
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  draw();
  document.body.append(dialog);
  dialog.showModal();
}
