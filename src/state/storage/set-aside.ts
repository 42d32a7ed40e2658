import { setAsideKey } from './record-keys.ts';
import type { Shelf } from './shelf.ts';

/** Unreadable bytes get a key of their own: a person or a later edition may still make sense of them. */
export function setAside(storage: Shelf, course: string, stored: string): void {
  const key = setAsideKey(course, stored);
  if (storage.getItem(key) !== stored) storage.setItem(key, stored);
}
