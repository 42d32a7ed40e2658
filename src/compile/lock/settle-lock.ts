import type { Course } from '../../domain/course.ts';
import { type IdLock, LOCKED_KINDS, type LockedId, type LockedItem } from '../../domain/id-lock.ts';
import { extendLock, lockItem } from './extend-lock.ts';
import { listIds, listItems } from './list-ids.ts';

/** What an author says of ids that were published. */
export interface Settlement {
  /** Old id → new id. */
  readonly moved: ReadonlyMap<string, string>;
  readonly retired: ReadonlySet<string>;
  /** Questions that mean what they meant before. */
  readonly same: ReadonlySet<string>;
}

export type Settled = { readonly lock: IdLock } | { readonly refused: string };

/** The extended lock with what the author says of it written down, or why that can’t be. */
export function settleLock(course: Course, settlement: Settlement): Settled {
  const refused = refuse(course, settlement);
  if (refused) return { refused };
  const { moved, retired, same } = settlement;
  const lock = extendLock(course);
  const items = listItems(course);
  const settle = <L extends LockedId>(entries: readonly L[], ids: readonly string[]): readonly L[] =>
    entries.map((entry) => {
      const to = moved.get(entry.id);
      if (ids.includes(entry.id)) return entry;
      if (to !== undefined && ids.includes(to)) return { ...entry, moved: to };
      return retired.has(entry.id) ? { ...entry, retired: true as const } : entry;
    });
  const ids = listIds(course);
  const lowered = lock.items.filter(
    ({ id, revision }) => same.has(id) && (items.get(id)?.revision ?? 0) < revision,
  );
  return {
    lock: {
      ...lock,
      modules: settle(lock.modules, ids.modules),
      lessons: settle(lock.lessons, ids.lessons),
      checks: settle(lock.checks, ids.checks),
      items: settle(lock.items, ids.items).map((entry): LockedItem => {
        const item = same.has(entry.id) ? items.get(entry.id) : undefined;
        return item ? lockItem(item) : entry;
      }),
      revised: [...lock.revised, ...lowered.map(({ id, revision }) => ({ id, from: revision }))],
    },
  };
}

function refuse(course: Course, { moved, retired, same }: Settlement): string {
  const lock = course.lock ?? extendLock(course);
  const ids = listIds(course);
  const isLost = (id: string) =>
    LOCKED_KINDS.some((kind) => lock[kind].some((entry) => entry.id === id) && !ids[kind].includes(id));
  const gone = [...moved.keys(), ...retired].find((id) => !isLost(id));
  if (gone !== undefined) return `“${gone}” is not an id that was published and is in no file now.`;
  const isThere = (id: string) => LOCKED_KINDS.some((kind) => ids[kind].includes(id));
  const unknown = [...moved.values()].find((id) => !isThere(id));
  if (unknown !== undefined) return `There is nothing with the id “${unknown}” to move to.`;
  const items = listItems(course);
  const stranger = [...same].find((id) => !items.has(id));
  if (stranger !== undefined) return `There is no question “${stranger}”.`;
  const changed = [...moved].find(([from, to]) => isChanged(lock, items.get(to), from) && !same.has(to));
  return changed
    ? `What is right in “${changed[1]}” differs from “${changed[0]}”. Raise its revision, or add --same ${changed[1]} if only a slip was mended.`
    : '';
}

/** A question that moved and means something else must not pass for answered. */
function isChanged(
  { items }: IdLock,
  item: Parameters<typeof lockItem>[0] | undefined,
  from: string,
): boolean {
  const before = items.find(({ id }) => id === from);
  if (!item || !before) return false;
  return item.revision <= before.revision && lockItem(item).key !== before.key;
}
