import { beforeEach, describe, expect, test } from 'vitest';
import { gradeMultipleResponse } from '../domain/grading/multiple-response.ts';
import { gradeSingleChoice } from '../domain/grading/single-choice.ts';
import type { ItemOf } from '../domain/item.ts';
import { openRecord, record } from './progress-store.ts';
import { createQuizSession } from './quiz-session.ts';
import { createMemoryStorage } from './storage/memory.ts';

const base = {
  revision: 1,
  purpose: 'scored',
  context: [],
  prompt: ['Which?'],
  findings: [],
  keepsOrder: false,
  asksSureness: false,
  notes: { hints: [], parts: {}, outcomes: {} },
} as const;
const choices = ['a', 'b', 'c'].map((id) => ({ id, text: [id] }));
const single: ItemOf<'single-choice'> = {
  ...base,
  id: 'single',
  type: 'single-choice',
  asked: { choices },
  key: 'a',
};
const multiple: ItemOf<'multiple-response'> = {
  ...base,
  id: 'multi',
  type: 'multiple-response',
  asked: { choices },
  key: ['a', 'b'],
};

const attempted = {
  kind: 'attempted',
  item: 'multi',
  revision: 1,
  verdict: 'not-yet',
  scaled: 0,
} as const;

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
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'open', refused: 'nothing-given' });
    session.give({ chosen: ['b'] });
    expect(session.$view.get()).not.toHaveProperty('refused');
  });

  test('is answered by Check, then open again by Retry with nothing chosen', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.give({ chosen: ['b'] });
    session.check();
    expect(session.$view.get()).toMatchObject({
      phase: 'answered',
      outcome: { verdict: 'not-yet' },
      response: { chosen: ['b'] },
    });
    session.retry();
    expect(session.$view.get()).toMatchObject({ phase: 'open', response: { chosen: [] } });
    session.give({ chosen: ['a'] });
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', outcome: { verdict: 'correct' } });
  });

  test('of several right choices keeps what was chosen for the next try', () => {
    const session = createQuizSession(multiple, gradeMultipleResponse, 'seed');
    session.give({ chosen: ['a'] });
    session.check();
    expect(session.$view.get().outcome?.verdict).toBe('partly-correct');
    session.retry();
    expect(session.$view.get().response).toEqual({ chosen: ['a'] });
  });

  test('is final once the answer is shown, until the next try', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.give({ chosen: ['b'] });
    session.check();
    session.showAnswer();
    expect(session.$view.get().phase).toBe('final');
    session.retry();
    session.give({ chosen: ['a'] });
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', outcome: { verdict: 'correct' } });
  });

  test('is found as it was left by the next page', () => {
    const before = createQuizSession(single, gradeSingleChoice, 'seed');
    before.give({ chosen: ['b'] });
    before.check();
    expect(createQuizSession(single, gradeSingleChoice, 'seed').$view.get()).toMatchObject({
      phase: 'answered',
      response: { chosen: ['b'] },
    });
  });

  test('does not lose a choice being made when another tab answers', () => {
    const session = createQuizSession(multiple, gradeMultipleResponse, 'seed');
    session.give({ chosen: ['c'] });
    record({
      kind: 'attempted',
      item: 'multi',
      revision: 1,
      response: { chosen: ['a', 'b'] },
      verdict: 'correct',
      scaled: 1,
    });
    expect(session.$view.get()).toMatchObject({ phase: 'open', response: { chosen: ['c'] } });
  });

  test('is asked again after a new revision, and says so; rewording and reordering change nothing', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.give({ chosen: ['a'] });
    session.check();
    const reworded = { ...single, prompt: ['Which one?'], asked: { choices: choices.toReversed() } };
    expect(createQuizSession(reworded, gradeSingleChoice, 'seed').$view.get()).toMatchObject({
      phase: 'answered',
      outcome: { verdict: 'correct' },
    });
    const revised = { ...single, revision: 2, key: 'b' };
    expect(createQuizSession(revised, gradeSingleChoice, 'seed').$view.get()).toMatchObject({
      phase: 'open',
      isUpdated: true,
    });
    expect(createQuizSession(revised, gradeSingleChoice, 'seed').$view.get().response).toBeUndefined();
  });

  test('is asked again where the author has since taken away what was chosen, and keeps what came before', () => {
    const session = createQuizSession(multiple, gradeMultipleResponse, 'seed');
    session.give({ chosen: ['a', 'c'] });
    session.check();
    const shorter = { ...multiple, asked: { choices: choices.slice(0, 2) } };
    const later = createQuizSession(shorter, gradeMultipleResponse, 'seed');
    expect(later.$view.get()).toMatchObject({ phase: 'open', seed: 'seed' });
    expect(later.$view.get().response).toBeUndefined();
    later.give({ chosen: ['a'] });
    later.check();
    createQuizSession(multiple, gradeMultipleResponse, 'seed').retry();
    expect(later.$view.get()).toMatchObject({ phase: 'answered', response: { chosen: ['a'] } });
    record({ ...attempted, response: { chosen: ['c'] } });
    expect(later.$view.get()).toMatchObject({ phase: 'answered', response: { chosen: ['a'] } });
  });

  test.each([
    { order: ['a', 'b', 'c'] },
    { placed: { a: 'b' } },
    { text: 'a' },
    { rating: 'close' as const },
    { level: 3 as const },
    { path: ['a'] },
    {},
    { chosen: [] },
    { chosen: ['no-such-choice'] },
  ])('counts a stored response that is no answer to it as not given, and can be answered: %j', (response) => {
    record({ ...attempted, response });
    const session = createQuizSession(multiple, gradeMultipleResponse, 'seed');
    expect(session.$view.get()).toMatchObject({ phase: 'open', seed: 'seed' });
    expect(session.$view.get().response).toBeUndefined();
    session.give({ chosen: ['a', 'b'] });
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', outcome: { verdict: 'correct' } });
  });

  test('keeps correct what was correct before answers were marked more strictly, and marks no part of it', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.give({ chosen: [single.key] });
    session.check();
    const stricter = { ...single, key: 'b' };
    const { outcome } = createQuizSession(stricter, gradeSingleChoice, 'seed').$view.get();
    expect(outcome).toMatchObject({ verdict: 'correct', parts: {} });
  });

  test('keeps the order in which its choices were mixed with the attempt', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'first-page');
    session.give({ chosen: ['b'] });
    session.check();
    const next = createQuizSession(single, gradeSingleChoice, 'next-page');
    expect(next.$view.get().seed).toBe('first-page');
    next.retry();
    next.give({ chosen: ['a'] });
    next.check();
    expect(next.$view.get().seed).toBe('first-page');
  });

  test('keeps no order where nothing was mixed', () => {
    const session = createQuizSession(single, gradeSingleChoice, '');
    session.give({ chosen: ['b'] });
    session.check();
    expect(createQuizSession(single, gradeSingleChoice, 'next-page').$view.get().seed).toBe('');
  });

  test('is answered as it was when an author goes back to an earlier revision', () => {
    const revised = createQuizSession({ ...single, revision: 2, key: 'b' }, gradeSingleChoice, 'seed');
    revised.give({ chosen: ['a'] });
    revised.check();
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    expect(session.$view.get()).toMatchObject({ phase: 'open', isUpdated: false });
    session.give({ chosen: ['a'] });
    session.check();
    expect(session.$view.get()).toMatchObject({ phase: 'answered', outcome: { verdict: 'correct' } });
  });

  test('asks only again what was not right', () => {
    const session = createQuizSession(multiple, gradeMultipleResponse, 'seed');
    session.give({ chosen: ['a', 'c'] });
    session.check();
    session.retry();
    expect(session.$view.get().response).toEqual({ chosen: ['a'] });
    expect([...session.$view.get().settled]).toEqual(['a']);
  });

  test('is tried again from the start once it was right', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.give({ chosen: ['a'] });
    session.check();
    session.retry();
    expect(session.$view.get()).toMatchObject({ phase: 'open', settled: new Set() });
    expect(session.$view.get().response).toBeUndefined();
  });

  test('keeps how sure the learner was with the attempt', () => {
    const session = createQuizSession(single, gradeSingleChoice, 'seed');
    session.sayHowSure(5);
    session.give({ chosen: ['b'] });
    session.check();
    expect(createQuizSession(single, gradeSingleChoice, 'seed').$view.get().sureness).toBe(5);
  });
});
