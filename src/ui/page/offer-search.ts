import { preloadIndex } from './preload-index.ts';

const TYPED_IN = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button])';

/** Opens the search from anywhere. Its program is loaded only now, when it is asked for. */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  const open = async () => {
    preloadIndex();
    const { openSearchDialog } = await import('../islands/open-search-dialog.tsx');
    openSearchDialog(link.dataset['search'] ?? '');
  };
  link.addEventListener('click', (event) => {
    // With a key held the learner wants the page in a new tab, and on the search page itself there is a field.
    if (event.ctrlKey || event.metaKey || event.shiftKey || findField()) return;
    event.preventDefault();
    void open();
  });
  addEventListener('keydown', (event) => {
    const isShortcut = event.key === '/' ? !isTyping(event.target) : isControlK(event);
    if (!isShortcut || event.altKey) return;
    event.preventDefault();
    const field = findField();
    if (field) field.focus();
    else void open();
  });
}

/** The field of the search page. */
function findField(): HTMLInputElement | null {
  return document.querySelector('main input[type=search]');
}

function isControlK({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'k';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_IN));
}
