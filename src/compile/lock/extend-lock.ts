import type { Course } from '../../domain/course.ts';
import { type IdLock, type LockedId, type LockedItem, NOTHING_LOCKED } from '../../domain/id-lock.ts';
import type { Item } from '../../domain/item.ts';
import { listIds, listItems } from './list-ids.ts';
import { lockFinding } from './lock-finding.ts';
import { printKey } from './print-key.ts';

/** The lock with all that the course has besides, at the end of each list. Doing it again changes nothing. */
export function extendLock(course: Course): IdLock {
  const lock = course.lock ?? NOTHING_LOCKED;
  const ids = listIds(course);
  const items = listItems(course);
  return {
    editions: [...new Set([...lock.editions, course.edition])],
    modules: [...lock.modules, ...newIds(lock.modules, ids.modules)],
    lessons: [...lock.lessons, ...newIds(lock.lessons, ids.lessons)],
    checks: [...lock.checks, ...newIds(lock.checks, ids.checks)],
    items: [
      ...lock.items.map((known) => bringUp(known, items.get(known.id))),
      ...newIds(lock.items, ids.items).map(({ id }) => lockItem(items.get(id) as Item)),
    ],
    revised: [
      ...lock.revised,
      ...lock.items.flatMap(({ id, revision }) =>
        (items.get(id)?.revision ?? 0) > revision ? [{ id, from: revision }] : [],
      ),
    ],
    findings: [
      ...lock.findings,
      ...course.findings.filter(({ id }) => !lock.findings.some((known) => known.id === id)).map(lockFinding),
    ],
    changed: lock.changed,
  };
}

function newIds(locked: readonly LockedId[], ids: readonly string[]): readonly LockedId[] {
  const known = new Set(locked.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id }));
}

export function lockItem(item: Item): LockedItem {
  return { id: item.id, revision: item.revision, key: printKey(item), type: item.type };
}

/** A key that changed without its revision is left to the author. */
function bringUp(known: LockedItem, item: Item | undefined): LockedItem {
  if (!item) return known;
  const now = lockItem(item);
  // The print covers the type: where it is the same, so was the type that an earlier edition didn’t write down.
  const isAsItWas = now.revision === known.revision && now.key === known.key;
  return now.revision > known.revision || isAsItWas ? { ...known, ...now } : known;
}
