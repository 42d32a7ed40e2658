import type { CompletionRecord, LessonRecord } from '../../domain/completion-record.ts';
import { leftText } from '../text/left-text.ts';

/** The progress page: each entry says what is left of it, and the top says how much in all. */
export function showLeft(record: CompletionRecord): void {
  const summary = document.querySelector<HTMLElement>('[data-progress-summary]');
  if (!summary) return;
  const { course, lessons, checks, lessonCount } = record;
  const { done, of } = lessonCount;
  const count = leftText.lessonsDone(done, of);
  const isAllDone = lessonCount.completion === 'completed';
  const whenComplete = isAllDone ? leftText.allDone : leftText.courseDone(count);
  summary.textContent = course === 'completed' ? whenComplete : count;
  const bar = document.querySelector<HTMLProgressElement>('[data-progress-bar]');
  if (bar) {
    bar.hidden = false;
    bar.max = of;
    bar.value = done;
  }
  for (const [id, lesson] of lessons) {
    const entry = document.querySelector<HTMLElement>(`[data-left-of="${id}"]`);
    if (entry) entry.textContent = leftOf(lesson, wordsFor(entry));
  }
  for (const [id, completion] of checks) {
    const entry = document.querySelector<HTMLElement>(`[data-check-left="${id}"]`);
    if (entry) entry.textContent = completion === 'completed' ? '' : leftText.checkLeft;
  }
}

function leftOf({ completion, of, left }: LessonRecord, words: (left: number) => string): string {
  if (completion === 'completed') return '';
  return of > 0 ? words(left.length) : leftText.toRead;
}

/** What is left of a lesson with a conversation need not be a question. */
function wordsFor({ dataset }: HTMLElement): (left: number) => string {
  return dataset['hasConversation'] === undefined ? leftText.questionsLeft : leftText.conversationsLeft;
}
