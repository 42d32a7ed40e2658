/**
 * Puts the way out into every dialog that opens over the page, whatever opens it: outside an open dialog nothing can be
 * pressed, and a phone has no Shift key. `ready` gets each new link.
 */
export function keepInDialogs(box: HTMLElement, ready: (link: HTMLAnchorElement) => void): void {
  const addTo = (dialog: HTMLDialogElement) => {
    if (dialog.querySelector('a[data-leave]')) return;
    const own = box.cloneNode(true) as HTMLElement;
    own.className = 'leave-in-dialog';
    const link = own.querySelector('a');
    if (link) ready(link);
    own.querySelector('[data-leave-status]')?.replaceChildren();
    dialog.prepend(own);
  };
  new MutationObserver(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) addTo(dialog);
  }).observe(document.body, { subtree: true, attributeFilter: ['open'] });
}
