import type { CompletionRecord, LessonRecord } from '../../domain/completion-record.ts';
import { leftText } from '../text/left-text.ts';
import { fillPlaces } from './fill-places.ts';

/** The progress page: each entry says what is left of it, and the top says how much in all. */
export function showLeft(record: CompletionRecord): void {
  showSum(record);
  fillPlaces('left-of', ({ dataset }) => {
    const lesson = record.lessons.get(dataset['leftOf'] ?? '');
    return lesson && leftOf(lesson, dataset);
  });
  fillPlaces('check-left', ({ dataset: { checkLeft = '', rule } }) =>
    record.checks.get(checkLeft) === 'completed' ? '' : rule,
  );
}

function showSum({ course, lessonCount, minutesLeft }: CompletionRecord): void {
  const { done, of, completion } = lessonCount;
  const count = leftText.lessonsDone(done, of);
  fillPlaces('progress-summary', ({ dataset: { allDone, courseDone = '' } }) => {
    if (course !== 'completed') return count;
    return completion === 'completed' ? allDone : courseDone.replace('{left}', count);
  });
  fillPlaces('minutes-left', ({ dataset: { minutesLeft: words = '' } }) =>
    minutesLeft > 0 ? words.replace('{minutes}', `${minutesLeft}`) : '',
  );
  const bar = document.querySelector<HTMLProgressElement>('[data-progress-bar]');
  if (!bar) return;
  bar.max = of;
  bar.value = done;
}

function leftOf({ completion, of, left }: LessonRecord, { one = '', more = '' }: DOMStringMap): string {
  if (completion === 'completed') return '';
  // What is left of a lesson with a conversation need not be a question, so each entry brings its own words.
  return of > 0 ? (left.length === 1 ? one : more).replace('{left}', `${left.length}`) : leftText.toRead;
}
