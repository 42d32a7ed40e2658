import { LOCKED_KINDS, type LockedId } from '../../domain/id-lock.ts';
import { assembleCourse } from '../assemble-course.ts';
import type { CourseDraft } from '../course-draft.ts';
import { extendLock } from './extend-lock.ts';

const SHOWN = 5;

/** What the lock does not know yet of the course, in words: the first few by name. Empty when it knows all. */
export function listMissing(draft: CourseDraft): string {
  const course = assembleCourse(draft);
  if (!course?.lock) return '';
  const { lock } = course;
  const next = extendLock(course);
  const added = LOCKED_KINDS.flatMap((kind) =>
    next[kind].slice(lock[kind].length).map(({ id }: LockedId) => `“${id}”`),
  );
  const revised = next.revised.slice(lock.revised.length).map(({ id }) => `a new revision of “${id}”`);
  const editions = next.editions.slice(lock.editions.length).map((edition) => `edition ${edition}`);
  const findings = next.findings.slice(lock.findings.length).map(({ id }) => `the finding “${id}”`);
  const all = [...editions, ...added, ...revised, ...findings];
  const more = all.length - SHOWN;
  return [...all.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
