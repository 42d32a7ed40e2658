import { beforeEach, describe, expect, test } from 'vitest';
import { gradeSingleChoice } from '../domain/grading/single-choice.ts';
import { plainItem } from '../domain/plain-item.test-kit.ts';
import type { ProgressEvent } from '../domain/progress-event.ts';
import { $progress, bringIn, listEvents, openRecord, record, tryOut } from './progress-store.ts';
import { createQuizSession } from './quiz-session.ts';
import { createMemoryStorage } from './storage/memory.ts';

let count = 0;
const stamp = (seq: number) => {
  count += 1;
  return { id: `event-${count}`, seq, at: 0 };
};
const carried = (item: string, best: number): ProgressEvent => ({
  kind: 'carried',
  item,
  revision: 1,
  best,
  id: `code ${item} ${best}`,
  seq: 1,
  at: 0,
});
const known = (item: string) => {
  const progress = $progress.get();
  return progress === 'loading' ? undefined : progress.items.get(item)?.get(1);
};

beforeEach(() => {
  openRecord(createMemoryStorage(), stamp, { items: { old: 'q' } });
});

describe('what comes in by a code or a file', () => {
  test('is tried out without being kept, and then kept beside what is there', () => {
    record({ kind: 'lesson-opened', lesson: 'l' });
    expect(
      tryOut([carried('q', 1)])
        .items.get('q')
        ?.get(1)?.isCorrect,
    ).toBe(true);
    expect(known('q')).toBeUndefined();
    bringIn([carried('q', 1)]);
    expect(known('q')).toMatchObject({ isCorrect: true, attempts: 0 });
    expect(listEvents()).toHaveLength(2);
  });

  test('changes nothing the second time', () => {
    bringIn([carried('q', 1)]);
    const once = listEvents();
    bringIn([carried('q', 1)]);
    expect(listEvents()).toEqual(once);
  });

  test('is known under the id of today, and kept under its own', () => {
    bringIn([carried('old', 1)]);
    expect(known('q')?.isCorrect).toBe(true);
    expect(listEvents()).toMatchObject([{ item: 'old' }]);
  });
});

describe('a question that is known from a code alone', () => {
  const choices = ['a', 'b'].map((id) => ({ id, text: [id] }));
  const item = plainItem('single-choice', { id: 'q', asked: { choices }, key: 'a' });

  test('is answered without a response, and open again with Try again', () => {
    bringIn([carried('q', 1)]);
    const session = createQuizSession(item, gradeSingleChoice, 'seed');
    const view = session.$view.get();
    expect(view).toMatchObject({
      phase: 'answered',
      isCarried: true,
      outcome: { verdict: 'correct', parts: {} },
    });
    expect(view).not.toHaveProperty('response');
    session.retry();
    expect(session.$view.get()).toMatchObject({ phase: 'open' });
    session.give({ chosen: ['b'] });
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', outcome: { verdict: 'not-yet' } });
    expect(known('q')?.isCorrect).toBe(true);
  });

  test('is open where it was not yet correct', () => {
    bringIn([carried('q', 0.5)]);
    const session = createQuizSession(item, gradeSingleChoice, 'seed');
    expect(session.$view.get()).toMatchObject({ phase: 'open', isUpdated: false });
    expect(known('q')?.best).toBe(0.5);
  });
});
