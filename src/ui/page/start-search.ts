import { preloadIndex } from './preload-index.ts';

const field = document.querySelector<HTMLInputElement>('main input[type=search]');
field?.addEventListener('focus', preloadIndex, { once: true });
/** Somebody who comes back to a search finds it as they left it, without having to touch the page first. */
if (location.hash !== '') field?.focus();
