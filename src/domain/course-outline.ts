import type { CompletionRules, Course, Lesson, Module } from './course.ts';
import type { CourseId, ItemId, LessonId, ModuleId } from './ids.ts';

/** The course without its words: all that is needed to say what is complete, small enough for a page. */
export interface CourseOutline {
  readonly id: CourseId;
  readonly edition: string;
  readonly completion: CompletionRules;
  readonly modules: readonly ModuleOutline[];
}

export interface ModuleOutline {
  readonly id: ModuleId;
  readonly lessons: readonly LessonOutline[];
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

export function outlineCourse(course: Course): CourseOutline {
  const { id, edition, completion, modules } = course;
  return { id, edition, completion, modules: modules.map(outlineModule) };
}

function outlineModule({ id, lessons }: Module): ModuleOutline {
  return { id, lessons: lessons.map(outlineLesson) };
}

function outlineLesson({ id, items }: Lesson): LessonOutline {
  const scored = items.filter((item) => item.purpose === 'scored');
  return { id, items: scored.map((item) => ({ id: item.id, revision: item.revision })) };
}
