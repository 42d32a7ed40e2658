import { atom } from 'nanostores';

/** A resume code that came in the address of a page. It is looked at, and never taken in by itself. */
export const $broughtCode = atom<string | undefined>();
