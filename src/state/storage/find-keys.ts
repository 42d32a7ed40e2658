import { prefixOf } from './record-keys.ts';

/** Every key of ours for this course, of all its lines and editions. Throws where storage does. */
export function findKeys(storage: Storage, course: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  return keys.filter((key) => key.startsWith(prefixOf(course)));
}

/** Version 1 had longer keys for what could not be read. */
export const isSetAside = (key: string): boolean => key.includes(':set-aside:');
