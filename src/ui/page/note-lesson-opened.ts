import { $progress, record } from '../../state/progress-store.ts';

/** Opening a lesson makes it the place to come back to. Opening it again in a row says nothing new. */
export function noteLessonOpened(): void {
  const lesson = document.documentElement.dataset['lesson'];
  const progress = $progress.get();
  if (lesson && progress !== 'loading' && progress.lastOpened !== lesson)
    record({ kind: 'lesson-opened', lesson });
}
