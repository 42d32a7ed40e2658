import { findKeys, isSetAside } from './find-keys.ts';
import { setAsideKey } from './record-keys.ts';
import type { Shelf } from './shelf.ts';

/** Unreadable bytes get a key of their own: a person or a later edition may still make sense of them. */
export function setAside(storage: Shelf, course: string, stored: string): void {
  const key = setAsideKey(course, stored);
  if (storage.getItem(key) !== stored) storage.setItem(key, stored);
}

/** Whether there is anything to list: what lists it is loaded for nothing else. */
export function hasSetAside(getStorage: () => Storage, course: string): boolean {
  try {
    return findKeys(getStorage(), course).some(isSetAside);
  } catch {
    return false;
  }
}
