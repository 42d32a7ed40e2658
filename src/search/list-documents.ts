import type { Course } from '../domain/course.ts';
import type { LessonId } from '../domain/ids.ts';
import type { SearchDocument } from './search-document.ts';

/** Everything of a course that search may show. Sections hold no choice, key or feedback, so neither does this. */
export function listDocuments(
  course: Course,
  pageOf: (lesson: LessonId) => string,
): readonly SearchDocument[] {
  return course.modules
    .flatMap((module) => module.lessons)
    .flatMap(({ id, title, sections }) =>
      sections
        .filter(({ heading, text }) => heading !== '' || text !== '')
        .map(({ slug, heading, text }) => ({ page: pageOf(id), title, slug, heading, text })),
    );
}
