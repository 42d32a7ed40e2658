import type { Course } from '../../domain/course.ts';
import type { LockedKind } from '../../domain/id-lock.ts';
import type { Item } from '../../domain/item.ts';

/** Every id of the course that records are kept under, in the order of the course. */
export function listIds(course: Course): Readonly<Record<LockedKind, readonly string[]>> {
  const { modules, finalCheck } = course;
  const checks = modules.flatMap(({ check }) => check ?? []);
  return {
    modules: modules.map(({ id }) => id),
    lessons: modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)),
    checks: [...checks, ...(finalCheck ? [finalCheck] : [])].map(({ id }) => id),
    items: [...listItems(course).keys()],
  };
}

/** The questions of the lessons come first, then those of the banks. */
export function listItems({ modules, finalCheck }: Course): ReadonlyMap<string, Item> {
  const inLessons = modules.flatMap(({ lessons }) => lessons.flatMap(({ items }) => items));
  const banks = [...modules.flatMap(({ check }) => check?.bank ?? []), ...(finalCheck?.bank ?? [])];
  return new Map([...inLessons, ...banks.map(({ item }) => item)].map((item) => [item.id, item]));
}
