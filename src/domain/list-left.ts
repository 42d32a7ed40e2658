import type { Completion, CompletionRecord } from './completion-record.ts';
import type { CourseOutline } from './course-outline.ts';
import type { CheckId, LessonId } from './ids.ts';
import { keepToPath } from './keep-to-path.ts';
import type { Audiences } from './path.ts';

/** What is not complete of a path. */
export interface Left {
  readonly lessons: readonly LessonId[];
  /** To be passed: those of its modules, and the final one. */
  readonly checks: readonly CheckId[];
}

export function listLeft(
  { modules, finalCheck }: CourseOutline,
  { lessons, checks }: CompletionRecord,
  audiences: Audiences,
): Left {
  const path = keepToPath(modules, audiences);
  const isOpen = (completion: Completion | undefined) => completion !== 'completed';
  const own = path.flatMap((module) => module.lessons.map(({ id }) => id));
  const passed = [...path.flatMap(({ check }) => check ?? []), ...(finalCheck ? [finalCheck] : [])];
  return {
    lessons: own.filter((id) => isOpen(lessons.get(id)?.completion)),
    checks: passed.filter((id) => isOpen(checks.get(id))),
  };
}
