import type { CompletionRecord, LessonRecord } from '../../domain/completion-record.ts';
import { leftText } from '../text/left-text.ts';

/** The progress page: each entry says what is left of it, and the top says how much in all. */
export function showLeft(record: CompletionRecord): void {
  showSum(record);
  fill('count-of', ({ dataset }) => {
    const module = record.modules.get(dataset['countOf'] ?? '');
    return module && leftText.partsDone(module.done, module.of);
  });
  fill('left-of', (entry) => {
    const lesson = record.lessons.get(entry.dataset['leftOf'] ?? '');
    return lesson && leftOf(lesson, wordsFor(entry));
  });
  fill('check-left', ({ dataset }) => {
    const isPassed = record.checks.get(dataset['checkLeft'] ?? '') === 'completed';
    return isPassed ? '' : dataset['rule'];
  });
}

function showSum({ course, lessonCount, minutesLeft }: CompletionRecord): void {
  const { done, of, completion } = lessonCount;
  const count = leftText.lessonsDone(done, of);
  const whenComplete = completion === 'completed' ? leftText.allDone : leftText.courseDone(count);
  fill('progress-summary', () => (course === 'completed' ? whenComplete : count));
  fill('minutes-left', () => (minutesLeft > 0 ? leftText.minutes(minutesLeft) : ''));
  const bar = document.querySelector<HTMLProgressElement>('[data-progress-bar]');
  if (!bar) return;
  bar.hidden = false;
  bar.max = of;
  bar.value = done;
}

/** Every place that is marked for it says what `wordsFor` gives for it. */
function fill(mark: string, wordsFor: (entry: HTMLElement) => string | undefined): void {
  for (const entry of document.querySelectorAll<HTMLElement>(`[data-${mark}]`))
    entry.textContent = wordsFor(entry) ?? '';
}

function leftOf({ completion, of, left }: LessonRecord, words: (left: number) => string): string {
  if (completion === 'completed') return '';
  return of > 0 ? words(left.length) : leftText.toRead;
}

/** What is left of a lesson with a conversation need not be a question. */
function wordsFor({ dataset }: HTMLElement): (left: number) => string {
  return dataset['hasConversation'] === undefined ? leftText.questionsLeft : leftText.conversationsLeft;
}
