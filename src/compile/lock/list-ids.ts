import { checksOfCourse } from '../../domain/checks-of-course.ts';
import type { Course } from '../../domain/course.ts';
import type { LockedKind } from '../../domain/id-lock.ts';
import type { Item } from '../../domain/item.ts';

/** Every id of the course that records are kept under, in the order of the course. */
export function listIds(course: Course): Readonly<Record<LockedKind, readonly string[]>> {
  const { modules } = course;
  return {
    modules: modules.map(({ id }) => id),
    lessons: modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)),
    checks: checksOfCourse(course).map(({ id }) => id),
    items: [...listItems(course).keys()],
  };
}

/** The questions of the lessons come first, then those of the banks. */
export function listItems(course: Course): ReadonlyMap<string, Item> {
  const inLessons = course.modules.flatMap(({ lessons }) => lessons.flatMap(({ items }) => items));
  const banks = checksOfCourse(course).flatMap(({ bank }) => bank);
  return new Map([...inLessons, ...banks.map(({ item }) => item)].map((item) => [item.id, item]));
}
