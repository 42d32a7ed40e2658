import { recordCompletion } from './completion-record.ts';
import type { CourseOutline } from './course-outline.ts';
import type { CheckId, LessonId } from './ids.ts';
import type { Progress } from './progress.ts';

/** What a learner would notice of a change of their record. */
export interface Changes {
  readonly completed: readonly LessonId[];
  readonly started: readonly LessonId[];
  readonly passed: readonly CheckId[];
  /** Checks with a better result, passed before or not yet. */
  readonly improved: readonly CheckId[];
  /** How many more questions are correct. */
  readonly questions: number;
}

export function listChanges(outline: CourseOutline, before: Progress, after: Progress): Changes {
  const [old, now] = [recordCompletion(outline, before), recordCompletion(outline, after)];
  const changed = [...now.lessons].filter(
    ([id, { completion }]) => completion !== old.lessons.get(id)?.completion,
  );
  const lessonsThat = (completion: string) =>
    changed.filter(([, lesson]) => lesson.completion === completion).map(([id]) => id);
  const checks = [...now.checks.keys()];
  const passed = checks.filter(
    (id) => now.checks.get(id) === 'completed' && old.checks.get(id) !== 'completed',
  );
  const shareOf = ({ checks: known }: Progress, id: CheckId) => {
    const best = known.get(id)?.best;
    return best ? best.right / best.of : -1;
  };
  const countDone = ({ lessons }: typeof now) =>
    [...lessons.values()].reduce((sum, { done }) => sum + done, 0);
  return {
    completed: lessonsThat('completed'),
    started: lessonsThat('incomplete'),
    passed,
    improved: checks.filter((id) => !passed.includes(id) && shareOf(after, id) > shareOf(before, id)),
    questions: countDone(now) - countDone(old),
  };
}

export function isUnchanged({ completed, started, passed, improved, questions }: Changes): boolean {
  return [...completed, ...started, ...passed, ...improved].length === 0 && questions === 0;
}
