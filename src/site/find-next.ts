import type { Check } from '../domain/check.ts';
import type { Course, Lesson, Module } from '../domain/course.ts';
import { type Audiences, isOnPath } from '../domain/path.ts';
import { routes } from './routes.ts';

/** What comes after something, as a link. */
export interface NextLink {
  readonly href: string;
  readonly title: string;
  readonly isCheck: boolean;
}

/** What follows a lesson on a path: the next lesson of its module, the module’s check, or what follows the module. */
export function nextAfterLesson(
  course: Course,
  module: Module,
  lesson: Lesson,
  audiences: Audiences,
): NextLink | undefined {
  const rest = module.lessons.slice(module.lessons.indexOf(lesson) + 1);
  const next = rest.find(({ audience }) => isOnPath(audience, audiences));
  if (next) return toLesson(next);
  const isTaken = module.lessons.some(({ audience }) => isOnPath(audience, audiences));
  return module.check && isTaken ? toCheck(module.check) : nextAfterModule(course, module, audiences);
}

/** What follows a module with its check: the first lesson of a later one, or the final check. */
export function nextAfterModule(course: Course, module: Module, audiences: Audiences): NextLink | undefined {
  const later = course.modules.slice(course.modules.indexOf(module) + 1).flatMap(({ lessons }) => lessons);
  const next = later.find(({ audience }) => isOnPath(audience, audiences));
  if (next) return toLesson(next);
  return course.finalCheck && toCheck(course.finalCheck);
}

function toLesson({ id, title }: Lesson): NextLink {
  return { href: routes.lesson(id), title, isCheck: false };
}

function toCheck({ id, title }: Check): NextLink {
  return { href: routes.check(id), title, isCheck: true };
}
