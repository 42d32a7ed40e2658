import { $progress, record } from '../../state/progress-store.ts';

/** A lesson that was opened has been started. Opening it again says nothing new. */
export function noteLessonOpened(): void {
  const lesson = document.documentElement.dataset['lesson'];
  const progress = $progress.get();
  if (lesson && progress !== 'loading' && !progress.opened.has(lesson))
    record({ kind: 'lesson-opened', lesson });
}
