import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord, inOrder } from '../arbitrary-events.test-kit.ts';
import { mergeEvents } from '../merge-events.ts';
import type { Happening } from '../progress-event.ts';
import { recallEvents, recallQuestion } from './recall.ts';

const attempted = (item: string, verdict: 'correct' | 'not-yet'): Happening => ({
  kind: 'attempted',
  item,
  revision: 1,
  response: { chosen: ['a'] },
  verdict,
  scaled: verdict === 'correct' ? 1 : 0,
});
const asked = (run: string, item: string, isRight: boolean) =>
  [
    {
      kind: 'check-begun',
      check: 'refresher',
      drawn: [{ item, revision: 1 }],
      seed: 's',
      id: run,
      seq: 8,
      at: 1,
    },
    {
      kind: 'check-ended',
      run,
      check: 'refresher',
      right: isRight ? [item] : [],
      of: 1,
      isPassed: isRight,
      rule: 1,
      id: `${run}-end`,
      seq: 9,
      at: 2,
    },
  ] as const;

describe('recallEvents', () => {
  test('takes a lesson’s question for missed that was right only at the second try', () => {
    const recall = recallEvents(
      inOrder(attempted('q1', 'not-yet'), attempted('q1', 'correct'), attempted('q2', 'correct')),
    );
    expect([...recall.missed]).toEqual(['q1']);
  });

  test('takes a question for missed that was wrong in a check, until it is right in another', () => {
    const wrong = asked('r1', 'b1', false);
    expect(recallEvents([...wrong]).missed.has('b1')).toBe(true);
    const later = asked('r2', 'b1', true).map((event) => ({ ...event, seq: event.seq + 10 }));
    expect(recallEvents([...wrong, ...later]).missed.has('b1')).toBe(false);
  });

  test('lets a question that was never asked stand for its lesson, and one that was for itself', () => {
    const recall = recallEvents([...inOrder(attempted('q1', 'not-yet')), ...asked('r1', 'b1', true)]);
    expect(recallQuestion(recall, 'b2', ['q1', 'q2'])).toEqual({ isMissed: true, metAt: 1 });
    expect(recallQuestion(recall, 'b1', ['q1', 'q2'])).toEqual({ isMissed: false, metAt: 9 });
    expect(recallQuestion(recall, 'b2', ['q2'])).toEqual({ isMissed: false, metAt: 0 });
  });

  test('is the same in whatever order devices meet', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (here, there) => {
        expect(recallEvents(mergeEvents(here, there))).toEqual(recallEvents(mergeEvents(there, here)));
        expect(recallEvents(here.toReversed())).toEqual(recallEvents(here));
      }),
    );
  });
});
