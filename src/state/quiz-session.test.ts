import { beforeEach, describe, expect, test } from 'vitest';
import type { MultipleResponseItem, SingleChoiceItem } from '../domain/item.ts';
import { openRecord, record } from './progress-store.ts';
import { createQuizSession } from './quiz-session.ts';
import { createMemoryStorage } from './storage/memory.ts';

const base = { revision: 1, purpose: 'scored', context: [], prompt: ['Which?'], findings: [] } as const;
const choices = ['a', 'b', 'c'].map((id) => ({ id, text: [id], feedback: [[`about ${id}`]] }));
const single: SingleChoiceItem = { ...base, id: 'single', type: 'single-choice', choices, key: 'a' };
const multiple: MultipleResponseItem = {
  ...base,
  id: 'multi',
  type: 'multiple-response',
  choices,
  key: ['a', 'b'],
};

let count = 0;
const stamp = (seq: number) => {
  count += 1;
  return { id: `event-${count}`, seq, at: 0 };
};

describe('a question', () => {
  beforeEach(() => {
    openRecord(createMemoryStorage(), stamp);
  });

  test('asks for a choice when checked without one, and records nothing', () => {
    const session = createQuizSession(single);
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'open', isMissing: true });
    session.choose(['b']);
    expect(session.$view.get()).toMatchObject({ phase: 'open', isMissing: false });
  });

  test('is answered by Check, then open again by Retry with nothing chosen', () => {
    const session = createQuizSession(single);
    session.choose(['b']);
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', verdict: 'not-yet', chosen: ['b'] });
    session.retry();
    expect(session.$view.get()).toMatchObject({ phase: 'open', chosen: [] });
    session.choose(['a']);
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', verdict: 'correct' });
  });

  test('of several right choices keeps what was chosen for the next try', () => {
    const session = createQuizSession(multiple);
    session.choose(['a']);
    session.check();
    expect(session.$view.get().verdict).toBe('partly-correct');
    session.retry();
    expect(session.$view.get().chosen).toEqual(['a']);
  });

  test('is final once the answer is shown, until the next try', () => {
    const session = createQuizSession(single);
    session.choose(['b']);
    session.check();
    session.showAnswer();
    expect(session.$view.get().phase).toBe('final');
    session.retry();
    session.choose(['a']);
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', verdict: 'correct' });
  });

  test('is found as it was left by the next page', () => {
    const before = createQuizSession(single);
    before.choose(['b']);
    before.check();
    expect(createQuizSession(single).$view.get()).toMatchObject({ phase: 'answered', chosen: ['b'] });
  });

  test('does not lose a choice being made when another tab answers', () => {
    const session = createQuizSession(multiple);
    session.choose(['c']);
    record({
      kind: 'attempted',
      item: 'multi',
      revision: 1,
      response: { chosen: ['a', 'b'] },
      verdict: 'correct',
      scaled: 1,
    });
    expect(session.$view.get()).toMatchObject({ phase: 'open', chosen: ['c'] });
  });

  test('is asked again after a new revision, and says so; rewording and reordering change nothing', () => {
    const session = createQuizSession(single);
    session.choose(['a']);
    session.check();
    const reworded = { ...single, prompt: ['Which one?'], choices: choices.toReversed() };
    expect(createQuizSession(reworded).$view.get()).toMatchObject({ phase: 'answered', verdict: 'correct' });
    const revised = { ...single, revision: 2, key: 'b' };
    expect(createQuizSession(revised).$view.get()).toMatchObject({
      phase: 'open',
      isUpdated: true,
      chosen: [],
    });
  });

  test('is answered as it was when an author goes back to an earlier revision', () => {
    const revised = createQuizSession({ ...single, revision: 2, key: 'b' });
    revised.choose(['a']);
    revised.check();
    const session = createQuizSession(single);
    expect(session.$view.get()).toMatchObject({ phase: 'open', isUpdated: false });
    session.choose(['a']);
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', verdict: 'correct' });
  });

  test('leaves out a chosen choice that the author has since taken away', () => {
    const session = createQuizSession(multiple);
    session.choose(['a', 'c']);
    session.check();
    const shorter = { ...multiple, choices: choices.slice(0, 2) };
    expect(createQuizSession(shorter).$view.get().chosen).toEqual(['a']);
  });
});
