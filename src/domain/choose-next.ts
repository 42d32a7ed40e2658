import type { Completion, LessonRecord, Next } from './completion-record.ts';
import type { CourseOutline, ItemOutline } from './course-outline.ts';
import type { Place, PlaceAt } from './fold-places.ts';
import type { CheckId, LessonId } from './ids.ts';
import { keepToPath } from './keep-to-path.ts';
import type { Audiences } from './path.ts';

type Stop =
  | { readonly lesson: LessonId; readonly items: readonly ItemOutline[] }
  | { readonly check: CheckId };

/**
 * Where to go on: the lesson or check where the learner last was, if it isn’t complete; else the next after it that
 * isn’t; else the first that is left. Only what is on the path counts. `places`: where the learner was, the last first.
 */
export function chooseNext(
  { modules, finalCheck }: Pick<CourseOutline, 'modules' | 'finalCheck'>,
  audiences: Audiences,
  places: readonly PlaceAt[],
  lessons: ReadonlyMap<LessonId, LessonRecord>,
  checks: ReadonlyMap<CheckId, Completion>,
): Next | undefined {
  const list = (all: typeof modules): readonly Stop[] => [
    ...all.flatMap(({ lessons: own, check }) => [
      ...own.map(({ id, items }) => ({ lesson: id, items })),
      ...(check === undefined ? [] : [{ check }]),
    ]),
    ...(finalCheck === undefined ? [] : [{ check: finalCheck }]),
  ];
  const stops = list(modules);
  const onPath = new Set(list(keepToPath(modules, audiences)).map(idOf));
  const last =
    places.map(({ at }) => stops.findIndex((stop) => isAt(stop, at))).find((place) => place >= 0) ?? 0;
  const isOpen = (stop: Stop) =>
    onPath.has(idOf(stop)) &&
    ('lesson' in stop ? lessons.get(stop.lesson)?.completion : checks.get(stop.check)) !== 'completed';
  const next = [...stops.slice(last), ...stops.slice(0, last)].find(isOpen);
  if (!next || 'check' in next) return next;
  const { completion, done, left } = lessons.get(next.lesson) ?? {};
  const item = completion === 'incomplete' && (done ?? 0) > 0 ? left?.[0] : undefined;
  return { lesson: next.lesson, ...(item === undefined ? {} : { item }) };
}

/** Told apart by kind: a check may go by the id of a lesson. */
const idOf = (stop: Stop): string => ('lesson' in stop ? `lesson ${stop.lesson}` : `check ${stop.check}`);

function isAt(stop: Stop, at: Place): boolean {
  if ('check' in stop) return 'check' in at && at.check === stop.check;
  return 'item' in at
    ? stop.items.some(({ id }) => id === at.item)
    : 'lesson' in at && at.lesson === stop.lesson;
}
