import type { ItemId, LessonId } from '../domain/ids.ts';
import { $preferences, prefer } from './preferences.ts';
import { $progress } from './progress-store.ts';

/**
 * Remembers that a lesson, with these questions, is being read again, unless the record says that the learner is there. One preference and no event: which lesson is the last is all that is
 * needed, and a list of all readings would tell more of a learner than the course has to know.
 */
export function noteLastLesson(lesson: LessonId, items: readonly { readonly id: ItemId }[]): void {
  const progress = $progress.get();
  if (progress === 'loading') return;
  const at = progress.places[0]?.at ?? {};
  if ('lesson' in at && at.lesson === lesson) return;
  if ('item' in at && items.some(({ id }) => id === at.item)) return;
  const lastLesson = `${progress.seq}-${lesson}`;
  if ($preferences.get().lastLesson !== lastLesson) prefer({ lastLesson });
}

/** The preference as it was meant, or nothing. */
export function readLastLesson(
  kept: string | undefined,
): { readonly seq: number; readonly lesson: LessonId } | undefined {
  const [, seq, lesson] = /^(\d{1,10})-(.+)$/.exec(kept ?? '') ?? [];
  return lesson === undefined ? undefined : { seq: Number(seq), lesson };
}
