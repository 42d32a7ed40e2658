import type { CompletionRecord } from '../../domain/completion-record.ts';
import { progressText } from '../text/progress-text.ts';

/** What is left of a lesson with a conversation need not be a question. */
function wordsFor({ dataset }: HTMLElement): (left: number) => string {
  return dataset['hasConversation'] === undefined
    ? progressText.questionsLeft
    : progressText.conversationsLeft;
}

/** The progress page: each lesson's entry says what is left of it, and the top says how much in all. */
export function showLeft({ course, lessons }: CompletionRecord): void {
  const summary = document.querySelector<HTMLElement>('[data-progress-summary]');
  if (!summary) return;
  const records = [...lessons.values()];
  const done = records.filter((lesson) => lesson.completion === 'completed').length;
  summary.textContent =
    course === 'completed' ? progressText.allDone : progressText.lessonsDone(done, records.length);
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
        ? wordsFor(entry)(lesson.left.length)
        : progressText.toRead;
  }
}
