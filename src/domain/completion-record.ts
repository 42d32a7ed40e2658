import type { CourseOutline, ItemOutline, LessonOutline, ModuleOutline } from './course-outline.ts';
import type { CheckId, ItemId, LessonId, ModuleId } from './ids.ts';
import type { Progress } from './progress.ts';

/** SCORM 2004’s completion_status. */
export type Completion = 'not-attempted' | 'incomplete' | 'completed';

/** What is complete and what is left, by the course’s declared rules. */
export interface CompletionRecord {
  readonly course: Completion;
  readonly modules: ReadonlyMap<ModuleId, PartRecord>;
  readonly lessons: ReadonlyMap<LessonId, LessonRecord>;
  /** Completed: passed. */
  readonly checks: ReadonlyMap<CheckId, Completion>;
  /** The first lesson or check that is not complete; of a lesson, the first item left if others are done. */
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

export function recordCompletion(outline: CourseOutline, progress: Progress): CompletionRecord {
  const lessons = new Map<LessonId, LessonRecord>();
  const modules = new Map<ModuleId, PartRecord>();
  const checks = new Map<CheckId, Completion>();
  const { finalCheck, completion: rules } = outline;
  const mustPass = rules.module === 'every-lesson-complete-and-check-passed';
  for (const module of outline.modules) {
    for (const lesson of module.lessons) lessons.set(lesson.id, recordLesson(lesson, progress));
    if (module.check) checks.set(module.check, recordCheck(module.check, progress));
    modules.set(module.id, recordModule(module, lessons, mustPass ? checks : new Map(), progress));
  }
  if (finalCheck) checks.set(finalCheck, recordCheck(finalCheck, progress));
  const isFinalWanted = finalCheck && rules.course === 'every-module-complete-and-final-check-passed';
  const parts = [
    ...[...modules.values()].map(({ completion }) => completion),
    ...(isFinalWanted ? [checks.get(finalCheck) ?? 'not-attempted'] : []),
  ];
  const isKept = progress.completed.course.has(outline.id);
  const course = whole(parts, outline.moduleCount + (isFinalWanted ? 1 : 0), isKept).completion;
  const next = findNext(outline, lessons, checks);
  return { course, modules, lessons, checks, ...(next ? { next } : {}) };
}

function recordCheck(id: CheckId, { checks, completed }: Progress): Completion {
  const known = checks.get(id);
  if (completed.check.has(id) || known?.isPassed) return 'completed';
  return known ? 'incomplete' : 'not-attempted';
}

function recordLesson({ id, items }: LessonOutline, progress: Progress): LessonRecord {
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
  const parts = [
    ...module.lessons.flatMap(({ id }) => lessons.get(id)?.completion ?? []),
    ...(check ? [check] : []),
  ];
  const of = module.lessons.length + (check ? 1 : 0);
  return whole(parts, of, progress.completed.module.has(module.id));
}

/** A whole is complete with all its parts, and stays so (`isKept`) when the course grows. */
function whole(parts: readonly Completion[], of: number, isKept: boolean): PartRecord {
  const done = parts.filter((part) => part === 'completed').length;
  const isBegun = parts.some((part) => part !== 'not-attempted');
  const isCompleted = isKept || (of > 0 && done === of);
  return { completion: isCompleted ? 'completed' : isBegun ? 'incomplete' : 'not-attempted', done, of };
}

function findNext(
  { modules, finalCheck }: CourseOutline,
  lessons: ReadonlyMap<LessonId, LessonRecord>,
  checks: ReadonlyMap<CheckId, Completion>,
): Next | undefined {
  const isOpen = (check: CheckId) => checks.get(check) !== 'completed';
  for (const module of modules) {
    for (const { id } of module.lessons) {
      const record = lessons.get(id);
      if (record && record.completion !== 'completed') return nextIn(id, record);
    }
    if (module.check && isOpen(module.check)) return { check: module.check };
  }
  return finalCheck && isOpen(finalCheck) ? { check: finalCheck } : undefined;
}

function nextIn(lesson: LessonId, { completion, done, left }: LessonRecord): Next {
  const item = completion === 'incomplete' && done > 0 ? left[0] : undefined;
  return { lesson, ...(item === undefined ? {} : { item }) };
}
