import type { CourseOutline, ItemOutline, LessonOutline, ModuleOutline } from './course-outline.ts';
import type { ItemId, LessonId, ModuleId } from './ids.ts';
import type { Progress } from './progress.ts';

/** SCORM 2004’s completion_status. */
export type Completion = 'not-attempted' | 'incomplete' | 'completed';

/** What is complete and what is left, by the course’s declared rules. */
export interface CompletionRecord {
  readonly course: Completion;
  readonly modules: ReadonlyMap<ModuleId, PartRecord>;
  readonly lessons: ReadonlyMap<LessonId, LessonRecord>;
  /** The first lesson that is not complete, and the first item left in it if others are done. */
  readonly next?: { readonly lesson: LessonId; readonly item?: ItemId };
}

/** `done` of `of` lessons or scored items. */
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
  for (const module of outline.modules) {
    for (const lesson of module.lessons) lessons.set(lesson.id, recordLesson(lesson, progress));
    modules.set(module.id, recordModule(module, lessons, progress));
  }
  const isKept = progress.completed.course.has(outline.id);
  const course = whole([...modules.values()], outline.moduleCount, isKept).completion;
  const next = findNext(outline, lessons);
  return { course, modules, lessons, ...(next ? { next } : {}) };
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
  progress: Progress,
): PartRecord {
  const parts = module.lessons.flatMap(({ id }) => lessons.get(id) ?? []);
  return whole(parts, module.lessons.length, progress.completed.module.has(module.id));
}

/** A whole is complete with all its parts, and stays so (`isKept`) when the course grows. */
function whole(parts: readonly PartRecord[], of: number, isKept: boolean): PartRecord {
  const done = parts.filter((part) => part.completion === 'completed').length;
  const isBegun = parts.some((part) => part.completion !== 'not-attempted');
  const isCompleted = isKept || (of > 0 && done === of);
  return { completion: isCompleted ? 'completed' : isBegun ? 'incomplete' : 'not-attempted', done, of };
}

function findNext(
  outline: CourseOutline,
  lessons: ReadonlyMap<LessonId, LessonRecord>,
): CompletionRecord['next'] | undefined {
  for (const { id } of outline.modules.flatMap((module) => module.lessons)) {
    const record = lessons.get(id);
    if (!record || record.completion === 'completed') continue;
    const item = record.completion === 'incomplete' && record.done > 0 ? record.left[0] : undefined;
    return { lesson: id, ...(item === undefined ? {} : { item }) };
  }
  return undefined;
}
