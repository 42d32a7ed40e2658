import type { Course } from './course.ts';
import { type Audiences, isOnPath } from './path.ts';

/** How many lessons a path has and how long they take. Checks come on top. */
export function measureLessons(
  { modules }: Pick<Course, 'modules'>,
  audiences: Audiences,
): { readonly lessons: number; readonly minutes: number } {
  const own = modules.flatMap(({ lessons }) =>
    lessons.filter(({ audience }) => isOnPath(audience, audiences)),
  );
  return { lessons: own.length, minutes: own.reduce((sum, { minutes }) => sum + minutes, 0) };
}
