import { prefixOf } from './record-keys.ts';

/** All keys of ours for this course. */
export function findKeys(storage: Storage, course: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  return keys.filter((key) => key.startsWith(prefixOf(course)));
}
