import type { Course, Lesson } from '../domain/course.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';

/** The item with that id and its lesson. The compile pass has made sure that there is one. */
export function findItem(course: Course, id: ItemId): { readonly lesson: Lesson; readonly item: Item } {
  for (const lesson of course.modules.flatMap((module) => module.lessons)) {
    const item = lesson.items.find((candidate) => candidate.id === id);
    if (item) return { lesson, item };
  }
  throw new Error(`The course has no question “${id}”.`);
}
