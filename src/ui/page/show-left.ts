import type { CompletionRecord } from '../../domain/completion-record.ts';
import { leftText } from '../text/left-text.ts';

/** The progress page: each lesson's entry says what is left of it, and the top says how much in all. */
export function showLeft({ course, lessons }: CompletionRecord): void {
  const summary = document.querySelector<HTMLElement>('[data-progress-summary]');
  if (!summary) return;
  const records = [...lessons.values()];
  const done = records.filter((lesson) => lesson.completion === 'completed').length;
  summary.textContent =
    course === 'completed' ? leftText.allDone : leftText.lessonsDone(done, records.length);
  const bar = document.querySelector<HTMLProgressElement>('[data-progress-bar]');
  if (bar) {
    bar.hidden = false;
    bar.value = done;
  }
  for (const [id, lesson] of lessons) {
    const entry = document.querySelector<HTMLElement>(`[data-left-of="${id}"]`);
    if (!entry) continue;
    const isDone = lesson.completion === 'completed';
    entry.textContent = isDone
      ? ''
      : lesson.of > 0
        ? leftText.questionsLeft(lesson.left.length)
        : leftText.toRead;
  }
}
