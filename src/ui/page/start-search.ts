import { preloadIndex } from './preload-index.ts';

const field = document.querySelector<HTMLInputElement>('main input[type=search]');
const load = () => {
  preloadIndex();
  // The island loads it as well, but one file after the other.
  void import('../islands/search.island.tsx');
};
field?.addEventListener('focus', load, { once: true });
/** Somebody who comes back to a search finds it as they left it, without having to touch the page first. */
if (location.hash !== '') field?.focus();
