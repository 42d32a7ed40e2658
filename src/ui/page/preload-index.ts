/**
 * Fetches the first file of the search beside its program, so that neither waits for the other: the page takes it from
 * here when the program asks for it.
 */
export function preloadIndex(): void {
  const href = document.querySelector<HTMLElement>('[data-search]')?.dataset['search'];
  const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
  document.head.append(Object.assign(document.createElement('link'), link));
}
