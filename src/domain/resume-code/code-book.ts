import type { Course } from '../course.ts';
import type { IdLock } from '../id-lock.ts';
import type { CheckId, CourseId, ItemId, LessonId, ModuleId } from '../ids.ts';

/** What a resume code is written and read with: the numbers of all ids, and what is known of their revisions. */
export interface CodeBook {
  /** The course and its line: a new line begins with an empty record. */
  readonly course: CourseId;
  readonly editions: readonly string[];
  readonly modules: readonly ModuleId[];
  readonly lessons: readonly LessonId[];
  readonly checks: readonly CheckId[];
  readonly items: readonly NumberedItem[];
  readonly revised: IdLock['revised'];
}

export type NumberedItem = readonly [id: ItemId, revision: number];

export function openCodeBook({ id, line }: Pick<Course, 'id' | 'line'>, lock: IdLock): CodeBook {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    course: line > 1 ? `${id}-line-${line}` : id,
    editions: lock.editions,
    modules: idsOf(lock.modules),
    lessons: idsOf(lock.lessons),
    checks: idsOf(lock.checks),
    items: lock.items.map(({ id: item, revision }) => [item, revision]),
    revised: lock.revised,
  };
}
