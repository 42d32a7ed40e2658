import { preloadIndex } from './preload-index.ts';

const field = document.querySelector<HTMLInputElement>('main input[type=search]');
const load = () => {
  preloadIndex();
  // The island loads it as well, but one file after the other.
  void import('../islands/search.island.tsx');
};
field?.addEventListener('focus', load, { once: true });
/** A search that the address asks for, as after coming back, is there without the page having to be touched. */
const wake = () => /[#?&]q=/.test(location.search + location.hash) && field?.focus();
wake();
addEventListener('hashchange', wake);
