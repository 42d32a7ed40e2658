import type { IdLock, LockedId } from './id-lock.ts';

/** Old id → the id it goes by now, by kind. Empty for most courses. */
export interface Renames {
  readonly modules?: Names;
  readonly lessons?: Names;
  readonly checks?: Names;
  readonly items?: Names;
}

export type Names = Readonly<Record<string, string>>;

/** The renames that a lock tells of. A chain of them leads to its end. Nothing where nothing was renamed. */
export function findRenames(lock: IdLock): Renames | undefined {
  const { modules, lessons, checks, items } = lock;
  const found = Object.entries({ modules, lessons, checks, items }).flatMap(([kind, entries]) => {
    const names = namesOf(entries);
    return Object.keys(names).length > 0 ? [[kind, names]] : [];
  });
  return found.length > 0 ? (Object.fromEntries(found) as Renames) : undefined;
}

function namesOf(entries: readonly LockedId[]): Names {
  const next = new Map(entries.flatMap(({ id, moved }) => (moved === undefined ? [] : [[id, moved]])));
  const last = (id: string) => {
    let now = id;
    // A ring of renames, which only a hand could write, ends after one round.
    for (let step = 0; step < next.size; step += 1) now = next.get(now) ?? now;
    return now;
  };
  return Object.fromEntries([...next.keys()].map((id) => [id, last(id)]));
}
