import type { Course } from '../domain/course.ts';
import type { Audiences } from '../domain/path.ts';

/** One of several things that a page shows by path. `paths` is what `data-on-path` wants: `-` where none is chosen. */
export interface ByPath<T> {
  readonly paths: string;
  readonly value: T;
  /** What is seen before a path is known. */
  readonly isFirst: boolean;
}

/** What `find` gives for no path and for each, those with the same answer together. */
export function byPath<T>({ paths }: Course, find: (audiences: Audiences) => T): readonly ByPath<T>[] {
  const all = [{ id: '-', audiences: undefined }, ...paths];
  const groups = new Map<string, { value: T; ids: string[] }>();
  for (const { id, audiences } of all) {
    const value = find(audiences);
    const key = JSON.stringify(value) ?? '';
    const group = groups.get(key) ?? { value, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ value, ids }) => ({
    value,
    paths: ids.join(' '),
    isFirst: ids.includes('-'),
  }));
}
