import { preloadIndex } from './preload-index.ts';

const field = document.querySelector<HTMLInputElement>('main input[type=search]');
const load = () => {
  preloadIndex();
  // The island loads it as well, but one file after the other.
  void import('../islands/search.island.tsx');
};
field?.addEventListener('focus', load, { once: true });
/** Enter that comes before the program is not lost; any other key takes it back. */
field?.addEventListener('keydown', ({ key, isComposing }) => {
  field.toggleAttribute('data-entered', key === 'Enter' && !isComposing);
});
/** A search that the address asks for, as after coming back, is there without the page having to be touched. */
const wake = () => /[#?&]q=/.test(location.search + location.hash) && field?.focus();
wake();
addEventListener('hashchange', wake);
