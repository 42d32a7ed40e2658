import { createRoot } from 'react-dom/client';
import { searchText } from '../text/search-text.ts';
import SearchIsland from './search.island.tsx';

/** A native dialog: focus is kept inside, Escape closes it, and focus goes back to where it was. */
export function openSearchDialog(indexAddress: string): void {
  if (document.querySelector('dialog[data-search-dialog]')) return;
  const dialog = document.createElement('dialog');
  dialog.dataset['searchDialog'] = '';
  dialog.setAttribute('aria-label', searchText.title);
  document.body.append(dialog);
  const root = createRoot(dialog);
  root.render(
    <>
      <form method="dialog">
        <button type="submit" className="button button-quiet">
          {searchText.close}
        </button>
      </form>
      <SearchIsland indexAddress={indexAddress} isDialog />
    </>,
  );
  dialog.addEventListener('close', () => {
    root.unmount();
    dialog.remove();
  });
  // Left to itself, a search field would take the first Escape to empty itself.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    // A result on this very page changes only the fragment: the page is not left, so the dialog has to go.
    if (event.target === dialog || (event.target as Element).closest('a[href]')) dialog.close();
  });
  dialog.showModal();
}
