import type { APIRoute } from 'astro';
import { extendLock } from '../compile/lock/extend-lock.ts';
import { outlineCourse } from '../domain/course-outline.ts';
import { openCodeBook } from '../domain/resume-code/code-book.ts';
import { listChecks } from '../site/list-checks.ts';
import { lessonPlaces, loadCourse } from '../site/load-course.ts';
import { routes } from '../site/routes.ts';
import type { CourseFacts } from '../ui/take-along/course-facts.ts';

/** What is needed to take progress along, as a file of its own: nobody loads it before they want to. */
export const GET: APIRoute = () => {
  const course = loadCourse();
  const { title, edition, language } = course;
  const lessons = lessonPlaces(course).map(({ lesson }) => [lesson.id, lesson.title]);
  const checks = listChecks(course).map(({ check }) => [check.id, check.title]);
  const facts: CourseFacts = {
    title,
    edition,
    language,
    book: openCodeBook(course, extendLock(course)),
    outline: outlineCourse(course),
    lessons: Object.fromEntries(lessons),
    checks: Object.fromEntries(checks),
    progressPage: routes.progress,
  };
  return Response.json(facts);
};
