import { compileCourse } from '../compile/compile-course.ts';
import { problemText } from '../compile/problem-text.ts';
import { readContent } from '../compile/read-content.ts';
import type { Course, Lesson, Module } from '../domain/course.ts';
import { contentFolder } from './content-folder.ts';

// A built site reads its content once. The live preview reads it again when it is asked after a moment.
const KEPT_FOR_MS = import.meta.env.DEV ? 1000 : Number.POSITIVE_INFINITY;
let kept: { readonly course: Course; readonly at: number } | undefined;

/** The compiled course. Throws the list of problems if it can't be built. */
export function loadCourse(): Course {
  if (kept && performance.now() - kept.at < KEPT_FOR_MS) return kept.course;
  const { course, problems } = compileCourse(readContent(contentFolder));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!course || (errors.length > 0 && !import.meta.env.DEV)) {
    throw new Error(`The content has problems:\n\n${errors.map(problemText).join('\n\n')}`);
  }
  kept = { course, at: performance.now() };
  return course;
}

/** Where a lesson stands in the course. */
export interface LessonPlace {
  readonly module: Module;
  readonly lesson: Lesson;
  readonly next?: Lesson;
  readonly previous?: Lesson;
}

export function lessonPlaces(course: Course): readonly LessonPlace[] {
  const all = course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
  return all.map((place, index) => {
    const previous = all[index - 1]?.lesson;
    const next = all[index + 1]?.lesson;
    return { ...place, ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
  });
}
