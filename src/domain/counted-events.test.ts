import { describe, expect, test } from 'vitest';
import { course, item, lesson, module } from './arbitrary-course.test-kit.ts';
import { inOrder } from './arbitrary-events.test-kit.ts';
import { findFirstResults } from './completion-code/find-first-results.ts';
import { recordCompletion } from './completion-record.ts';
import { listAsked, listCounted, listReachable } from './counted-events.ts';
import { outlineCourse } from './course-outline.ts';
import { levelGiven } from './level-given.ts';
import { foldEvents } from './progress.ts';
import type { Attempted, ProgressEvent } from './progress-event.ts';
import { recallEvents } from './refresher/recall.ts';
import { carryRecord } from './resume-code/carry-record.ts';

const outline = outlineCourse(course(module('m', lesson('l', item('q', { revision: 2 })))));
const asked = listAsked(outline);
const attempt = (changes: Partial<Attempted> = {}): Attempted => ({
  kind: 'attempted',
  item: 'q',
  revision: 2,
  response: { chosen: ['a'] },
  verdict: 'correct',
  scaled: 1,
  ...changes,
});
const shapes = [
  { order: ['a', 'b', 'c'] },
  { placed: { a: 'b' } },
  { text: 'words' },
  { rating: 'close' },
  { level: 3 },
  { path: ['a'] },
  { chosen: ['a', 'b'] },
  { chosen: [] },
  {},
] as const;
const countOf = (...attempts: readonly Attempted[]) => listCounted(inOrder(...attempts), asked).length;

describe('an attempt', () => {
  test.each(shapes)(
    'at a single choice whose response is %j counts as not given, wherever it is asked',
    (response) => {
      const events = inOrder(attempt({ response }), attempt({ verdict: 'not-yet', scaled: 0, response }));
      const progress = foldEvents(events, undefined, asked);
      expect(progress.items.size).toBe(0);
      expect(recordCompletion(outline, progress).lessons.get('l')).toMatchObject({
        completion: 'not-attempted',
        left: ['q'],
      });
      const book = { editions: ['1'], modules: [], lessons: [], checks: [], revised: [], course: 'c' };
      expect(carryRecord(progress, { ...book, items: [['q', 2]] }).items).toEqual([]);
      const counted = listCounted(events, asked);
      expect(recallEvents(counted).lastMet.size).toBe(0);
      expect(findFirstResults(counted, [{ id: 'q', revision: 2, choices: ['a', 'b'] }])).toEqual([undefined]);
      // The next event still comes after all that is stored.
      expect(progress.seq).toBe(2);
    },
  );

  test('that fits counts, also between others that don’t', () => {
    const events = inOrder(
      attempt({ response: { text: 'x' } }),
      attempt(),
      attempt({ response: { level: 1 } }),
    );
    expect(foldEvents(events, undefined, asked).items.get('q')?.get(2)).toMatchObject({
      attempts: 1,
      isCorrect: true,
      last: { response: { chosen: ['a'] } },
    });
  });

  test('at an earlier revision is history, whatever type the question had then', () => {
    expect(countOf(attempt({ revision: 1, response: { text: 'x' } }))).toBe(1);
  });

  test('at a question that the page knows nothing of is left to those who know it', () => {
    expect(countOf(attempt({ item: 'elsewhere', response: { text: 'x' } }))).toBe(1);
  });

  test.each([
    { verdict: 'correct', scaled: 0 },
    { verdict: 'correct', scaled: 0.5 },
    { verdict: 'not-yet', scaled: 1 },
    { verdict: 'partly-correct', scaled: 1 },
    { verdict: 'noted', scaled: 1 },
  ] as const)('that contradicts itself counts as not given: %j', (said) => {
    expect(countOf(attempt(said))).toBe(0);
  });

  test('says nothing of how sure somebody felt, where it says something else', () => {
    const noted = { verdict: 'noted', scaled: 0 } as const;
    const level = (response: Attempted['response']) =>
      levelGiven(foldEvents(inOrder(attempt({ ...noted, response }))), 'q');
    expect(level({ level: 4 })).toBe(4);
    expect(level({ level: 9 } as never)).toBeUndefined();
    expect(level({ text: '4' })).toBeUndefined();
  });
});

describe('the numbers of a record', () => {
  const at = (seq: number, id = `e${seq}`): ProgressEvent => ({
    kind: 'lesson-opened',
    lesson: 'l',
    id,
    seq,
    at: 0,
  });

  test('may run a million ahead of what there is, and no further', () => {
    expect(listReachable([at(1_000_001)])).toHaveLength(1);
    expect(listReachable([at(1_000_002)])).toHaveLength(0);
    expect(listReachable([at(1_000_002), at(3)])).toHaveLength(2);
    expect(listReachable([at(1_000_004), at(3)])).toEqual([at(3)]);
  });

  test('that nobody can have come to count for nothing, and are not counted on from', () => {
    const progress = foldEvents([at(7), { ...at(999_999_999), lesson: 'far' } as ProgressEvent]);
    expect(progress.seq).toBe(7);
    expect([...progress.opened]).toEqual(['l']);
  });
});
