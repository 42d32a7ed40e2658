import type { SetAside } from '../ports.ts';
import { isSetAside, keysOf } from './record-keys.ts';

/** Everything that could not be read and was kept for somebody who can. */
export function listSetAside(getStorage: () => Storage, course: string): readonly SetAside[] {
  try {
    const storage = getStorage();
    const keys = keysOf(storage, course).filter(isSetAside);
    return keys.map((key) => ({ name: key, bytes: storage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
