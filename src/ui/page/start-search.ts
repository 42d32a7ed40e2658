/** Somebody who comes back to a search finds it as they left it, without having to touch the page first. */
if (location.hash !== '') document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
