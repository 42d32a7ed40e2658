import type { CompletionRules, Course, Lesson, Module } from './course.ts';
import type { CheckId, CourseId, ItemId, LessonId, ModuleId } from './ids.ts';

/** The course without its words: all that is needed to say what is complete, small enough for a page. */
export interface CourseOutline {
  readonly id: CourseId;
  readonly edition: string;
  readonly completion: CompletionRules;
  /** How many modules the course has: a lesson's page carries the outline of its own module only. */
  readonly moduleCount: number;
  readonly modules: readonly ModuleOutline[];
  readonly finalCheck?: CheckId;
}

export interface ModuleOutline {
  readonly id: ModuleId;
  readonly lessons: readonly LessonOutline[];
  readonly check?: CheckId;
}

export interface LessonOutline {
  readonly id: LessonId;
  /** The scored items only, in the order of the lesson. */
  readonly items: readonly ItemOutline[];
}

export interface ItemOutline {
  readonly id: ItemId;
  readonly revision: number;
}

/** The outline of the course, or of the one module of it that a page is about. */
export function outlineCourse(course: Course, only?: ModuleId): CourseOutline {
  const { id, edition, completion, finalCheck } = course;
  const modules = course.modules.filter((module) => only === undefined || module.id === only);
  return {
    id,
    edition,
    completion,
    moduleCount: course.modules.length,
    modules: modules.map(outlineModule),
    ...(finalCheck ? { finalCheck: finalCheck.id } : {}),
  };
}

function outlineModule({ id, lessons, check }: Module): ModuleOutline {
  return { id, lessons: lessons.map(outlineLesson), ...(check ? { check: check.id } : {}) };
}

function outlineLesson({ id, items }: Lesson): LessonOutline {
  const scored = items.filter((item) => item.purpose === 'scored');
  return { id, items: scored.map((item) => ({ id: item.id, revision: item.revision })) };
}
