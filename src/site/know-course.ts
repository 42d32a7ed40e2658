import type { Check } from '../domain/check.ts';
import { askedBy } from '../domain/completion-register/asked-by.ts';
import type { KnownCourse } from '../domain/completion-register/doubt-finish.ts';
import type { Course } from '../domain/course.ts';

const MS_IN_A_DAY = 86_400_000;

/** What the register can doubt a completion by. What day it is, it finds out itself. */
export function knowCourse({
  published,
  paths,
  finalCheck,
  essentials,
}: Pick<Course, 'published' | 'paths' | 'finalCheck' | 'essentials'>): Omit<KnownCourse, 'today'> {
  const asked = (check: Check | undefined) => (check ? askedBy(check, paths) : undefined);
  const course = asked(finalCheck);
  const short = asked(essentials?.check);
  return {
    ...(published ? { published: Date.parse(published) / MS_IN_A_DAY } : {}),
    asked: { ...(course ? { course } : {}), ...(short ? { essentials: short } : {}) },
  };
}
