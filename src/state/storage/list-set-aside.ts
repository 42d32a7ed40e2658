import type { SetAside } from '../ports.ts';
import { findKeys } from './find-keys.ts';

/** Everything that could not be read and was kept for somebody who can. */
export function listSetAside(getStorage: () => Storage, course: string): readonly SetAside[] {
  try {
    const storage = getStorage();
    // Version 1 set bytes aside under a longer key.
    const keys = findKeys(storage, course).filter((key) => key.includes(':set-aside:'));
    return keys.map((key) => ({ name: key, bytes: storage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
