import { checksOfCourse } from '../domain/checks-of-course.ts';
import type { Course } from '../domain/course.ts';
import { findRenames, type Names } from '../domain/renames.ts';

/** An address that was given out under an id that has changed since. */
export interface MovedPage {
  /** Below the site’s base and without its ending: `lessons/old-name`. */
  readonly path: string;
  /** What is there now. */
  readonly id: string;
  readonly kind: 'lesson' | 'facilitate' | 'check' | 'conversation';
}

/** Every page that was once under another address. None where an id of today would have the same one. */
export function listMoved(course: Course): readonly MovedPage[] {
  const renames = course.lock ? findRenames(course.lock) : undefined;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const conversations = lessons.flatMap(({ items }) => items.filter(({ type }) => type === 'scenario'));
  const moved = (
    kind: MovedPage['kind'],
    folder: string,
    names: Names | undefined,
    present: readonly { id: string }[],
  ) => {
    const known = new Set(present.map(({ id }) => id));
    return Object.entries(names ?? {}).flatMap(([old, id]) =>
      known.has(id) && !known.has(old) ? [{ path: `${folder}/${old}`, id, kind }] : [],
    );
  };
  return [
    ...moved('lesson', 'lessons', renames?.lessons, lessons),
    ...moved('facilitate', 'trainers/lessons', renames?.lessons, lessons),
    ...moved('check', 'checks', renames?.checks, checksOfCourse(course)),
    ...moved('conversation', 'conversations', renames?.items, conversations),
  ];
}
