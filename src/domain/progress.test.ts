import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryParts, arbitraryRecord, inOrder } from './arbitrary-events.test-kit.ts';
import { mergeEvents } from './merge-events.ts';
import { foldEvents, type Progress } from './progress.ts';
import type { Happening } from './progress-event.ts';

function attempt(scaled: number, revision = 1, item = 'q1'): Happening {
  const verdict = scaled === 1 ? 'correct' : scaled > 0 ? 'partly-correct' : 'not-yet';
  return { kind: 'attempted', item, revision, response: { chosen: ['a'] }, verdict, scaled };
}
const shown: Happening = { kind: 'answer-shown', item: 'q1', revision: 1 };
const progressAfter = (...happenings: readonly Happening[]) =>
  foldEvents(inOrder(...happenings))
    .items.get('q1')
    ?.get(1);

/** Everything that `more` must not have less of than `less`. */
function expectNothingLost(less: Progress, more: Progress): void {
  expect(more.seq).toBeGreaterThanOrEqual(less.seq);
  expect(less.opened.isSubsetOf(more.opened)).toBe(true);
  for (const part of ['lesson', 'module', 'course'] as const) {
    expect(less.completed[part].isSubsetOf(more.completed[part])).toBe(true);
  }
  for (const [id, revisions] of less.items) {
    for (const [revision, before] of revisions) {
      const now = more.items.get(id)?.get(revision);
      expect(now?.best).toBeGreaterThanOrEqual(before.best);
      expect(now?.attempts).toBeGreaterThanOrEqual(before.attempts);
      expect(now?.isCorrect).toBe(now?.isCorrect || before.isCorrect);
    }
  }
}

describe('foldEvents', () => {
  test('gives the same progress for the same events in any order', () => {
    const shuffled = arbitraryRecord.chain((record) =>
      fc.tuple(
        fc.constant(record),
        fc.shuffledSubarray([...record], { minLength: record.length, maxLength: record.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([record, other]) => {
        expect(foldEvents(other)).toEqual(foldEvents(record));
      }),
    );
  });

  test('gives devices the same progress once they have heard from each other', () => {
    fc.assert(
      fc.property(arbitraryParts(2), ([here = [], there = []]) => {
        expect(foldEvents(mergeEvents(here, there))).toEqual(foldEvents(mergeEvents(there, here)));
      }),
    );
  });

  test('loses nothing when events are added, wherever they belong', () => {
    fc.assert(
      fc.property(arbitraryParts(2), ([here = [], there = []]) => {
        expectNothingLost(foldEvents(here), foldEvents(mergeEvents(here, there)));
      }),
    );
  });

  test('never looks at the clock', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.integer(), (record, at) => {
        expect(foldEvents(record.map((event) => ({ ...event, at })))).toEqual(foldEvents(record));
      }),
    );
  });

  test('knows the highest sequence, so that what happens next can come after it', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(foldEvents(record).seq).toBe(Math.max(0, ...record.map((event) => event.seq)));
      }),
    );
  });

  test('leaves the record that it is given as it is', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const before = structuredClone(record);
        foldEvents(Object.freeze(record));
        expect(record).toEqual(before);
      }),
    );
  });

  test('knows nothing of an empty record', () => {
    const nothing = new Set();
    expect(foldEvents([])).toEqual({
      items: new Map(),
      completed: { lesson: nothing, module: nothing, check: nothing, course: nothing },
      checks: new Map(),
      opened: nothing,
      places: [],
      seq: 0,
    });
  });
});

describe('the progress of one item', () => {
  test('keeps the best score and the last response', () => {
    expect(progressAfter(attempt(1), attempt(0.5), attempt(0))).toEqual({
      attempts: 3,
      isCorrect: true,
      best: 1,
      last: attempt(0),
      isAnswerShown: false,
    });
  });

  test('is not correct after points in part', () => {
    expect(progressAfter(attempt(0.5), attempt(0.5))).toMatchObject({
      isCorrect: false,
      best: 0.5,
      attempts: 2,
    });
  });

  test('is kept for each revision apart, in whatever order they arrive', () => {
    const { items } = foldEvents(inOrder(attempt(1, 2), attempt(0, 1), shown, attempt(0, 2)));
    expect(items.get('q1')?.get(1)).toMatchObject({ attempts: 1, isCorrect: false, isAnswerShown: true });
    expect(items.get('q1')?.get(2)).toMatchObject({ attempts: 2, isCorrect: true, isAnswerShown: false });
  });

  test('says that the answer was shown, until the learner tries again', () => {
    expect(progressAfter(attempt(0), shown)?.isAnswerShown).toBe(true);
    expect(progressAfter(attempt(0), shown, attempt(1))).toMatchObject({
      isAnswerShown: false,
      isCorrect: true,
    });
    expect(progressAfter(attempt(0), shown, attempt(0), shown)?.isAnswerShown).toBe(true);
  });

  test('keeps its attempts when the answer is shown', () => {
    expect(progressAfter(attempt(0.5), attempt(0), shown)).toMatchObject({
      attempts: 2,
      best: 0.5,
      last: attempt(0),
    });
  });

  test('is apart from that of other items', () => {
    const { items } = foldEvents(inOrder(attempt(1, 1, 'q1'), attempt(0, 1, 'q2')));
    expect([...items].map(([id, revisions]) => [id, revisions.get(1)?.isCorrect])).toEqual([
      ['q1', true],
      ['q2', false],
    ]);
  });
});
