import { LOCKED_KINDS, type LockedId, type LockedKind } from '../../domain/id-lock.ts';
import type { Check, CourseDraft, LockDraft } from '../course-draft.ts';
import { itemTags } from '../lesson/lesson-tags.ts';
import { hasOtherType } from '../lock/has-other-type.ts';
import { listMissing } from '../lock/list-missing.ts';
import { LOCK_FILE } from '../lock/lock-file.ts';
import { lockFinding } from '../lock/lock-finding.ts';
import { printKey } from '../lock/print-key.ts';
import { nearestWord } from '../nearest-word.ts';
import { type Place, type Problem, startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

const things: Readonly<Record<LockedKind, string>> = {
  modules: 'module',
  lessons: 'lesson',
  checks: 'check',
  items: 'question or conversation',
};

/** No id that was published is lost or used again, and no answer changes behind a learner’s back. */
export const checkLock: Check = (draft) => {
  const { lock } = draft;
  if (!lock) return [];
  const present = presentIds(draft);
  const wrong = LOCKED_KINDS.flatMap((kind) => checkKind(kind, lock, present[kind]));
  // What is new may be what was lost, under another name: first things first.
  const missing = wrong.length > 0 ? '' : listMissing(draft);
  return [
    ...wrong,
    ...draft.texts.flatMap(({ itemPlaces }) => [...itemPlaces]).flatMap((found) => checkItem(found, lock)),
    ...checkFindings(draft, lock),
    ...(missing ? [problem('lock-behind', startOf(LOCK_FILE), { missing })] : []),
  ];
};

type Present = ReadonlyMap<string, Place>;

/** By their tags: a question that can’t be read is there all the same. */
function presentIds({ modules, lessons, banks, texts }: CourseDraft): Readonly<Record<LockedKind, Present>> {
  const items = texts.flatMap(({ tags }) => tags.filter(({ tag }) => itemTags.has(tag)));
  return {
    modules: new Map(modules.map(({ module, placeOf }) => [module.id, placeOf(['id'])])),
    lessons: new Map(lessons.map(({ lesson, metaPlace }) => [lesson.id, metaPlace('id')])),
    checks: new Map(banks.map(({ id, metaPlace }) => [id, metaPlace('id')])),
    items: new Map(
      items.flatMap(({ attributes, place }) => ('id' in attributes ? [[attributes.id, place]] : [])),
    ),
  };
}

function checkKind(kind: LockedKind, { value, placeOf }: LockDraft, present: Present): readonly Problem[] {
  const locked: readonly LockedId[] = value[kind];
  const thing = things[kind];
  const known = new Map(locked.map((entry, at) => [entry.id, at] as const).toReversed());
  const unknown = [...present.keys()].filter((id) => !known.has(id));
  return locked.flatMap((entry, at): readonly Problem[] => {
    const { id, moved } = entry;
    const place = placeOf([kind, at, 'id']);
    const first = known.get(id);
    if (first !== at && first !== undefined) {
      const other = placeOf([kind, first, 'id']);
      return [problem('id-repeated', place, { thing: `entries`, id, first: `${LOCK_FILE}:${other.line}` })];
    }
    const found = present.get(id);
    const isGone = moved !== undefined || entry.retired === true;
    if (found && isGone) return [problem('id-reused', found, { thing, id, moved: moved ?? '' })];
    if (moved !== undefined && !known.has(moved) && !present.has(moved)) {
      const lost = { thing, id: moved, nearest: nearestWord(moved, unknown) };
      return [problem('id-lost', placeOf([kind, at, 'moved']), lost)];
    }
    if (found || isGone) return [];
    return [problem('id-lost', place, { thing, id, nearest: nearestId(id, unknown) })];
  });
}

/** The one that is spelt most alike, or the only new one there is. */
function nearestId(id: string, unknown: readonly string[]): string {
  return nearestWord(id, unknown) || (unknown.length === 1 ? (unknown[0] ?? '') : '');
}

/** A finding that says something else than what was learnt, unless the author has settled that. */
function checkFindings({ registers }: CourseDraft, { value }: LockDraft): readonly Problem[] {
  const known = new Map(value.findings.map(({ id, print }) => [id, print]));
  return (registers.findings?.values ?? []).flatMap((finding, at) => {
    const print = known.get(finding.id);
    if (print === undefined || print === lockFinding(finding).print) return [];
    const place = registers.findings?.placeOf([at, 'statement']) ?? startOf(LOCK_FILE);
    return [problem('finding-changed', place, { id: finding.id })];
  });
}

function checkItem(
  [item, place]: readonly [Parameters<typeof printKey>[0], Place],
  { value }: LockDraft,
): readonly Problem[] {
  const { id, revision } = item;
  const known = value.items.find((entry) => entry.id === id);
  if (!known) return [];
  if (revision < known.revision)
    return [problem('revision-lowered', place, { id, revision, published: known.revision })];
  if (hasOtherType(item, known))
    return [problem('type-changed', place, { id, revision, now: item.type, published: known.type ?? '' })];
  if (revision > known.revision || printKey(item) === known.key) return [];
  return [problem('key-changed', place, { id, revision })];
}
