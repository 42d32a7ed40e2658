import type {
  CourseOutline,
  EssentialsOutline,
  ItemOutline,
  LessonOutline,
  ModuleOutline,
} from './course-outline.ts';
import type { Place, PlaceAt } from './fold-places.ts';
import type { CheckId, ItemId, LessonId, ModuleId } from './ids.ts';
import { keepToPath } from './keep-to-path.ts';
import { type Audiences, isOnPath } from './path.ts';
import type { Progress } from './progress.ts';

/** SCORM 2004’s completion_status. */
export type Completion = 'not-attempted' | 'incomplete' | 'completed';

/** What is complete and what is left, by the course’s declared rules, on the chosen path or on all of the course. */
export interface CompletionRecord {
  readonly course: Completion;
  /** The lessons that count, whatever their modules. */
  readonly lessonCount: PartRecord;
  /** What the lessons take that count and are not complete. Checks come on top. */
  readonly minutesLeft: number;
  /** Absent: the course has none, or this is a part of its outline. */
  readonly essentials?: PartRecord;
  readonly modules: ReadonlyMap<ModuleId, PartRecord>;
  /** All of them: those that are not on the path too, which stay open to everybody. */
  readonly lessons: ReadonlyMap<LessonId, LessonRecord>;
  /** Completed: passed. */
  readonly checks: ReadonlyMap<CheckId, Completion>;
  /** Where to go on: a lesson or check that is not complete; of a lesson, the first item left if others are done. */
  readonly next?: Next;
}

export type Next = { readonly lesson: LessonId; readonly item?: ItemId } | { readonly check: CheckId };

/** `done` of `of` lessons (and the check, where it must be passed) or scored items. */
export interface PartRecord {
  readonly completion: Completion;
  readonly done: number;
  readonly of: number;
}

export interface LessonRecord extends PartRecord {
  readonly left: readonly ItemId[];
}

export function recordCompletion(
  outline: CourseOutline,
  progress: Progress,
  audiences?: Audiences,
): CompletionRecord {
  const { modules: all, finalCheck, completion: rules, essentials } = outline;
  const path = keepToPath(all, audiences);
  const lessons = new Map(
    all.flatMap((module) => module.lessons.map((one) => [one.id, recordLesson(one, progress, audiences)])),
  );
  const checkIds = [
    ...all.flatMap(({ check }) => check ?? []),
    finalCheck ?? [],
    essentials?.check ?? [],
  ].flat();
  const checks = new Map(checkIds.map((id) => [id, recordCheck(id, progress)]));
  const needed = rules.module === 'every-lesson-complete-and-check-passed' ? checks : new Map();
  const modules = new Map(
    all.map((module) => {
      const counted = path.find(({ id }) => id === module.id) ?? module;
      return [module.id, recordModule(counted, lessons, needed, progress)];
    }),
  );
  const counted = path.flatMap((module) => module.lessons);
  const next = chooseNext(outline, audiences, progress.places, lessons, checks);
  return {
    course: recordCourse({ ...outline, modules: path }, modules, checks, progress),
    lessonCount: whole(
      completionsOf(
        counted.map(({ id }) => id),
        lessons,
      ),
    ),
    minutesLeft: counted.reduce(
      (sum, { id, minutes }) => (lessons.get(id)?.completion === 'completed' ? sum : sum + minutes),
      0,
    ),
    ...(essentials ? { essentials: recordEssentials(essentials, lessons, checks) } : {}),
    modules,
    lessons,
    checks,
    ...(next ? { next } : {}),
  };
}

function recordEssentials(
  { lessons: ids, check }: EssentialsOutline,
  lessons: ReadonlyMap<LessonId, LessonRecord>,
  checks: ReadonlyMap<CheckId, Completion>,
): PartRecord {
  const passed = check === undefined ? [] : [checks.get(check) ?? 'not-attempted'];
  return whole([...completionsOf(ids, lessons), ...passed]);
}

function recordCourse(
  { id: course, isWhole, modules, finalCheck, completion: rules }: CourseOutline,
  records: ReadonlyMap<ModuleId, PartRecord>,
  checks: ReadonlyMap<CheckId, Completion>,
  progress: Progress,
): Completion {
  const isFinalWanted = finalCheck && rules.course === 'every-module-complete-and-final-check-passed';
  const parts: readonly Completion[] = [
    ...completionsOf(
      modules.map(({ id }) => id),
      records,
    ),
    ...(isFinalWanted ? [checks.get(finalCheck) ?? 'not-attempted'] : []),
    // What a part of the outline leaves out is not complete, for all that this page knows.
    ...(isWhole ? [] : ['not-attempted' as const]),
  ];
  return whole(parts, progress.completed.course.has(course)).completion;
}

function recordCheck(id: CheckId, { checks, completed }: Progress): Completion {
  const known = checks.get(id);
  if (completed.check.has(id) || known?.isPassed) return 'completed';
  return known ? 'incomplete' : 'not-attempted';
}

function recordLesson(
  { id, items: all }: LessonOutline,
  progress: Progress,
  audiences: Audiences,
): LessonRecord {
  const items = all.filter(({ audience }) => audience === undefined || isOnPath(audience, audiences));
  const left = items.filter((item) => !isCorrect(item, progress)).map((item) => item.id);
  const isCompleted = progress.completed.lesson.has(id) || (items.length > 0 && left.length === 0);
  const isBegun = progress.opened.has(id) || items.some((item) => progress.items.has(item.id));
  return {
    completion: isCompleted ? 'completed' : isBegun ? 'incomplete' : 'not-attempted',
    done: items.length - left.length,
    of: items.length,
    left,
  };
}

/** An attempt at an earlier revision doesn't answer the question as it now stands. */
function isCorrect({ id, revision }: ItemOutline, progress: Progress): boolean {
  const known = [...(progress.items.get(id) ?? [])];
  return known.some(([answered, item]) => answered >= revision && item.isCorrect);
}

function recordModule(
  module: ModuleOutline,
  lessons: ReadonlyMap<LessonId, LessonRecord>,
  checks: ReadonlyMap<CheckId, Completion>,
  progress: Progress,
): PartRecord {
  const check = module.check && checks.get(module.check);
  const own = completionsOf(
    module.lessons.map(({ id }) => id),
    lessons,
  );
  return whole([...own, ...(check ? [check] : [])], progress.completed.module.has(module.id));
}

function completionsOf(
  ids: readonly string[],
  records: ReadonlyMap<string, PartRecord>,
): readonly Completion[] {
  return ids.map((id) => records.get(id)?.completion ?? 'not-attempted');
}

/** A whole is complete with all its parts, and stays so (`isKept`) when the course grows. */
function whole(parts: readonly Completion[], isKept = false): PartRecord {
  const of = parts.length;
  const done = parts.filter((part) => part === 'completed').length;
  const isBegun = parts.some((part) => part !== 'not-attempted');
  const isCompleted = isKept || (of > 0 && done === of);
  return { completion: isCompleted ? 'completed' : isBegun ? 'incomplete' : 'not-attempted', done, of };
}

type Stop =
  | { readonly lesson: LessonId; readonly items: readonly ItemOutline[] }
  | { readonly check: CheckId };

/**
 * Where to go on: the lesson or check where the learner last was, if it isn’t complete; else the next after it that
 * isn’t; else the first that is left. Only what is on the path counts. `places`: where the learner was, the last first.
 */
function chooseNext(
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
