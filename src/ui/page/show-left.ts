import type { CompletionRecord, LessonRecord } from '../../domain/completion-record.ts';
import { courseDoneText } from '../text/course-done-text.ts';
import { progressText } from '../text/progress-text.ts';

/** The progress page: each entry says what is left of it, and the top says how much in all. */
export function showLeft(record: CompletionRecord): void {
  const summary = document.querySelector<HTMLElement>('[data-progress-summary]');
  if (!summary) return;
  const { course, lessons, checks, lessonCount } = record;
  const { done, of } = lessonCount;
  const count = progressText.lessonsDone(done, of);
  const isAllDone = lessonCount.completion === 'completed';
  const whenComplete = isAllDone ? progressText.allDone : courseDoneText(count);
  summary.textContent = course === 'completed' ? whenComplete : count;
  const bar = document.querySelector<HTMLProgressElement>('[data-progress-bar]');
  if (bar) {
    bar.hidden = false;
    bar.max = of;
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
