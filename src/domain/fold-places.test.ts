import { expect, test } from 'vitest';
import { inOrder } from './arbitrary-events.test-kit.ts';
import { foldPlaces, withReadLesson } from './fold-places.ts';
import { foldEvents } from './progress.ts';
import type { Happening } from './progress-event.ts';

const opened = (lesson: string): Happening => ({ kind: 'lesson-opened', lesson });
const shown = (item: string): Happening => ({ kind: 'answer-shown', item, revision: 1 });
const begun = (check: string): Happening => ({ kind: 'check-begun', check, drawn: [], seed: 's' });
const placesAfter = (...happenings: readonly Happening[]) => foldEvents(inOrder(...happenings)).places;

test('each place is there once, the last first', () => {
  expect(placesAfter(opened('l1'), shown('q1'), opened('l2'), shown('q1'))).toEqual([
    { seq: 4, at: { item: 'q1' } },
    { seq: 3, at: { lesson: 'l2' } },
    { seq: 1, at: { lesson: 'l1' } },
  ]);
});

test('an answer in a check is in that check, and a refresher is nowhere', () => {
  const answered = (run: string): Happening => ({ kind: 'check-answered', run, item: 'q', response: {} });
  const [first, second] = inOrder(begun('k'), begun('refresher'));
  const events = [first, second, ...inOrder(answered(first?.id ?? ''), answered(second?.id ?? ''))].flatMap(
    (event, place) =>
      event ? [{ ...event, id: `${event.id}${place < 2 ? '' : '-later'}`, seq: place + 1 }] : [],
  );
  expect(foldPlaces(events)).toEqual([{ seq: 3, at: { check: 'k' } }]);
});

test('what was brought in, and what follows from answers, is no place', () => {
  expect(
    placesAfter(
      { kind: 'carried', item: 'q1', revision: 1, best: 1 },
      { kind: 'completed', part: 'lesson', of: 'l1' },
      { kind: 'check-carried', check: 'k', right: 1, of: 1, isPassed: true },
    ),
  ).toEqual([]);
});

test('a lesson that was read again counts more than what was done before, and less than what was done since', () => {
  const places = placesAfter(opened('l1'), shown('q1'), opened('l2'));
  const order = (seq: number) =>
    withReadLesson(places, { seq, lesson: 'again' }).map(({ at }) => Object.values(at)[0]);
  expect(order(3)).toEqual(['again', 'l2', 'q1', 'l1']);
  expect(order(2)).toEqual(['l2', 'again', 'q1', 'l1']);
  expect(order(0)).toEqual(['l2', 'q1', 'l1', 'again']);
  expect(withReadLesson(places, undefined)).toBe(places);
});
