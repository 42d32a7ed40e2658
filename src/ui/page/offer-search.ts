/** Opens the search from anywhere. Its program is loaded only now, when it is asked for. */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  const open = async () => {
    const { openSearchDialog } = await import('../islands/open-search-dialog.tsx');
    openSearchDialog(link.dataset['search'] ?? '');
  };
  link.addEventListener('click', (event) => {
    // With a key held the learner wants the page in a new tab, and on the search page itself there is a field.
    if (event.ctrlKey || event.metaKey || event.shiftKey || isSearchPage()) return;
    event.preventDefault();
    void open();
  });
  addEventListener('keydown', (event) => {
    const isShortcut = event.key === '/' ? !isTyping(event.target) : isControlK(event);
    if (!isShortcut || event.altKey) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (field) field.focus();
    else void open();
  });
}

function isSearchPage(): boolean {
  return document.querySelector('main input[type=search]') !== null;
}

function isControlK({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'k';
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName) || isTextField(target))
  );
}

function isTextField(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !/^(?:radio|checkbox|button)$/.test(target.type);
}
