import type { CompletionRecord, LessonRecord } from '../../domain/completion-record.ts';
import { progressText } from '../text/progress-text.ts';

/** The progress page: each entry says what is left of it, and the top says how much in all. */
export function showLeft(record: CompletionRecord): void {
  const summary = document.querySelector<HTMLElement>('[data-progress-summary]');
  if (!summary) return;
  const { course, lessons, checks } = record;
  const records = [...lessons.values()];
  const done = records.filter((lesson) => lesson.completion === 'completed').length;
  summary.textContent =
    course === 'completed' ? progressText.allDone : progressText.lessonsDone(done, records.length);
  const bar = document.querySelector<HTMLProgressElement>('[data-progress-bar]');
  if (bar) {
    bar.hidden = false;
    bar.value = done;
  }
  for (const [id, lesson] of lessons) say(`[data-left-of="${id}"]`, leftOf(lesson));
  for (const [id, completion] of checks)
    say(`[data-check-left="${id}"]`, completion === 'completed' ? '' : progressText.checkLeft);
}

function leftOf({ completion, of, left }: LessonRecord): string {
  if (completion === 'completed') return '';
  return of > 0 ? progressText.questionsLeft(left.length) : progressText.toRead;
}

function say(selector: string, words: string): void {
  const entry = document.querySelector<HTMLElement>(selector);
  if (entry) entry.textContent = words;
}
