import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RefresherHistory } from './refresher-history.ts';
import type { Refreshers } from './refreshers.ts';
import { findNextDue, findOffer, nameDue, scheduleRefreshers } from './schedule-refreshers.ts';

const plain: Refreshers = { questions: 5, afterDays: [7, 30, 91], recheckAfterMonths: 24, changes: [] };
/** 1 December 2026. */
const START = 20_788;
const passed: RefresherHistory = { completedOn: START, passedOn: START, refreshedOn: [] };

const history: fc.Arbitrary<RefresherHistory> = fc
  .record({
    completedOn: fc.integer({ min: START, max: START + 400 }),
    later: fc.option(fc.nat(900), { nil: undefined }),
    refreshedOn: fc.array(fc.integer({ min: START, max: START + 2000 }), { maxLength: 5 }),
  })
  .map(({ completedOn, later, refreshedOn }) => ({
    completedOn,
    refreshedOn,
    ...(later === undefined ? {} : { passedOn: completedOn + later }),
  }));
const day = fc.integer({ min: START, max: START + 2000 });

describe('refreshers', () => {
  test('are due a week, a month and three months after the course was completed, and the check after two years', () => {
    const dues = scheduleRefreshers(plain, passed);
    expect(dues.map(({ on }) => on - START)).toEqual([7, 30, 91, 731]);
    expect(dues.map(({ kind }) => kind)).toEqual(['refresher', 'refresher', 'refresher', 'recheck']);
  });

  test('are never due before something is complete, or where nobody knows since when', () => {
    expect(scheduleRefreshers(plain, { refreshedOn: [START] })).toEqual([]);
  });

  test('come without a re-check where the essentials alone are complete', () => {
    const dues = scheduleRefreshers(plain, { completedOn: START, refreshedOn: [] });
    expect(dues.map(({ kind }) => kind)).toEqual(['refresher', 'refresher', 'refresher']);
  });

  test('are offered from their day on, one at a time, and taking one settles all until then', () => {
    expect(findOffer(scheduleRefreshers(plain, passed), START + 6)).toBeUndefined();
    expect(findOffer(scheduleRefreshers(plain, passed), START + 7)).toMatchObject({ number: 1 });
    expect(findOffer(scheduleRefreshers(plain, passed), START + 40)).toMatchObject({ number: 2 });
    const taken = scheduleRefreshers(plain, { ...passed, refreshedOn: [START + 40] });
    expect(findOffer(taken, START + 41)).toBeUndefined();
    expect(findNextDue(taken, START + 41)).toMatchObject({ kind: 'refresher', number: 3 });
  });

  test('taken too early don’t settle one that is yet to come', () => {
    const taken = scheduleRefreshers(plain, { ...passed, refreshedOn: [START + 2] });
    expect(findOffer(taken, START + 7)).toMatchObject({ number: 1 });
  });

  test('whatever was done: at most one is offered, it is due and open, and taking it that day ends the offer', () => {
    fc.assert(
      fc.property(history, day, (known, today) => {
        const offer = findOffer(scheduleRefreshers(plain, known), today);
        if (!offer) return;
        expect(offer.on).toBeLessThanOrEqual(today);
        const done =
          offer.kind === 'refresher'
            ? { ...known, refreshedOn: [...known.refreshedOn, today] }
            : { ...known, passedOn: today };
        const next = findOffer(scheduleRefreshers(plain, done), today);
        expect(next && nameDue(next)).not.toBe(nameDue(offer));
        if (offer.kind === 'refresher') expect(next).toBeUndefined();
      }),
    );
  });

  test('each has a name of its own, and they stand in the order of their days', () => {
    fc.assert(
      fc.property(history, (known) => {
        const dues = scheduleRefreshers(plain, known);
        expect(new Set(dues.map(nameDue)).size).toBe(dues.length);
        expect(dues.map(({ on }) => on)).toEqual(dues.map(({ on }) => on).sort((a, b) => a - b));
      }),
    );
  });
});

describe('a re-check', () => {
  const change = { on: '2027-03-01', what: 'One finding was corrected.' };

  test('is due on the day of a change, for whoever passed before it', () => {
    const due = findOffer(scheduleRefreshers({ ...plain, changes: [change] }, passed), START + 120);
    expect(due).toEqual({ kind: 'recheck', on: START + 90, isDone: false, change });
  });

  test('is not due for whoever passed on that day or later', () => {
    const later = { ...passed, passedOn: START + 90 };
    const due = findOffer(scheduleRefreshers({ ...plain, changes: [change] }, later), START + 120);
    expect(due).toMatchObject({ kind: 'refresher' });
  });

  test('starts to count again when the final check is passed again', () => {
    const again = scheduleRefreshers(plain, { ...passed, passedOn: START + 800 });
    expect(again.at(-1)).toMatchObject({ kind: 'recheck', on: START + 800 + 731 });
  });
});
