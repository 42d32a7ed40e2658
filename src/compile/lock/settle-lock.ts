import type { Course } from '../../domain/course.ts';
import { type IdLock, LOCKED_KINDS, type LockedId, type LockedItem } from '../../domain/id-lock.ts';
import { extendLock, lockItem } from './extend-lock.ts';
import { hasOtherType } from './has-other-type.ts';
import { listIds, listItems } from './list-ids.ts';
import { lockFinding } from './lock-finding.ts';

/** What an author says of ids that were published. */
export interface Settlement {
  /** Old id → new id. */
  readonly moved: ReadonlyMap<string, string>;
  readonly retired: ReadonlySet<string>;
  /** Questions and findings that mean what they meant before. */
  readonly same: ReadonlySet<string>;
  /** Findings that say something else now. */
  readonly changed: ReadonlySet<string>;
  /** The day of it, `2027-03-01`. */
  readonly on: string;
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
      ...settleFindings(course, lock, settlement),
      revised: [...lock.revised, ...lowered.map(({ id, revision }) => ({ id, from: revision }))],
    },
  };
}

function settleFindings(
  { findings: present }: Course,
  { findings, changed: before }: IdLock,
  { same, changed, on }: Settlement,
): Pick<IdLock, 'findings' | 'changed'> {
  const isSettled = (id: string) => same.has(id) || changed.has(id);
  return {
    findings: findings.map((known) => {
      const finding = isSettled(known.id) ? present.find(({ id }) => id === known.id) : undefined;
      return finding ? lockFinding(finding) : known;
    }),
    changed: [...before, ...[...changed].map((id) => ({ id, on }))],
  };
}

function refuse(course: Course, { moved, retired, same, changed: said }: Settlement): string {
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
  const findings = new Map(course.findings.map((finding) => [finding.id, finding]));
  const stranger = [...same].find((id) => !items.has(id) && !findings.has(id));
  if (stranger !== undefined) return `There is no question and no finding “${stranger}”.`;
  const retyped = [...same].find((id) => {
    const item = items.get(id);
    const before = lock.items.filter((known) => known.id === id || moved.get(known.id) === id);
    return item !== undefined && before.some((known) => hasOtherType(item, known));
  });
  if (retyped !== undefined)
    return `“${retyped}” is another type of question than when it was published, so no answer of then can be one to it now. Raise its revision, or give it an id that was never used.`;
  const unchanged = [...said].find((id) => {
    const [now, known] = [findings.get(id), lock.findings.find((one) => one.id === id)];
    return !now || !known || lockFinding(now).print === known.print;
  });
  if (unchanged !== undefined)
    return `“${unchanged}” is not a finding that says something else than when it was published.`;
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
