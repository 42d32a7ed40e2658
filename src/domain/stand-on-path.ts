import type { Course, Lesson, Module } from './course.ts';
import { type Audiences, isOnPath } from './path.ts';

/** Which module of how many a lesson is in, and which lesson of how many there, on a path. */
export interface Standing {
  readonly module: number;
  readonly modules: number;
  readonly lesson: number;
  readonly lessons: number;
}

/** Counts only what is on the path. Nothing where the lesson isn’t. */
export function standOnPath(
  { modules }: Pick<Course, 'modules'>,
  module: Module,
  lesson: Lesson,
  audiences: Audiences,
): Standing | undefined {
  const isOwn = ({ audience }: Lesson) => isOnPath(audience, audiences);
  if (!isOwn(lesson)) return undefined;
  const ownModules = modules.filter(({ lessons }) => lessons.some(isOwn));
  const ownLessons = module.lessons.filter(isOwn);
  return {
    module: ownModules.indexOf(module) + 1,
    modules: ownModules.length,
    lesson: ownLessons.indexOf(lesson) + 1,
    lessons: ownLessons.length,
  };
}
