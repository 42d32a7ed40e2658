import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../domain/arbitrary-course.test-kit.ts';
import type { BankItem, CheckRule } from '../domain/check.ts';
import { grade } from '../domain/grade.ts';
import { createCheckSession, outcomeIn } from './check-session.ts';
import { listEvents, openRecord, record } from './progress-store.ts';
import { createMemoryStorage } from './storage/memory.ts';

const rule: CheckRule = {
  version: 3,
  items: 2,
  passMark: 1,
  inScene: 0,
  critical: [],
  marks: 'at-the-end',
};
const bankOf = (...ids: readonly string[]): readonly BankItem[] =>
  ids.map((id) => ({ item: item(id), lesson: 'l1', audience: 'everyone', stratum: 'l1' }));
const four = bankOf('b1', 'b2', 'b3', 'b4');
const right = { chosen: ['a'] };
const wrong = { chosen: ['b'] };

let count = 0;
const nextId = () => {
  count += 1;
  return `${count}`;
};
const openWith = (bank: readonly BankItem[], more: Partial<CheckRule> = {}) =>
  createCheckSession({ id: 'check', rule: { ...rule, ...more }, bank }, nextId);
const drawnIn = (session: ReturnType<typeof openWith>) =>
  session.$view.get().drawn.map(({ item: { id } }) => id);

describe('a check', () => {
  beforeEach(() => {
    openRecord(createMemoryStorage(), (seq) => ({ id: `event-${nextId()}`, seq, at: 0 }));
  });

  test('is ready before it is begun, and then holds its draw, also for another page', () => {
    const session = openWith(four);
    expect(session.$view.get()).toMatchObject({ phase: 'ready', isPassed: false, isOutdated: false });
    session.begin();
    expect(session.$view.get().phase).toBe('answering');
    expect(drawnIn(session)).toHaveLength(2);
    expect(drawnIn(openWith(four.toReversed()))).toEqual(drawnIn(session));
  });

  test('keeps answers as they change, and judges them when it is ended', () => {
    const session = openWith(four);
    session.begin();
    const [first = '', second = ''] = drawnIn(session);
    session.answer(first, wrong);
    session.answer(first, right);
    session.answer(second, wrong);
    session.end(grade);
    const { phase, run, best, isPassed } = session.$view.get();
    expect(phase).toBe('ended');
    expect(run?.end).toMatchObject({ right: [first], of: 2, isPassed: false, rule: 3 });
    expect(best).toEqual({ right: 1, of: 2 });
    expect(isPassed).toBe(false);
  });

  test('takes no answer after its end, and ends once', () => {
    const session = openWith(four);
    session.begin();
    const [first = ''] = drawnIn(session);
    session.end(grade);
    session.answer(first, right);
    session.end(grade);
    const { run } = session.$view.get();
    expect(run?.responses.size).toBe(0);
    expect(run?.end?.right).toEqual([]);
  });

  test('draws other questions when it is begun again, and keeps the best result', () => {
    const session = openWith(four);
    session.begin();
    const before = drawnIn(session);
    for (const id of before) session.answer(id, right);
    session.end(grade);
    expect(session.$view.get().isPassed).toBe(true);
    session.begin();
    expect(drawnIn(session).filter((id) => before.includes(id))).toEqual([]);
    session.end(grade);
    expect(session.$view.get()).toMatchObject({ isPassed: true, best: { right: 2, of: 2 } });
  });

  test('counts an answer that can’t be graded as not given', () => {
    const session = openWith(four);
    session.begin();
    const [first = ''] = drawnIn(session);
    session.answer(first, { chosen: ['no-such-choice'] });
    const { run, drawn } = session.$view.get();
    expect(run && outcomeIn(run, drawn, first, grade)).toBeUndefined();
    session.end(grade);
    expect(session.$view.get().run?.end?.right).toEqual([]);
  });

  test.each([
    { order: ['a', 'b', 'c'] },
    { placed: { a: 'b' } },
    { text: 'a' },
    { path: ['a'] },
    {},
    { chosen: ['no-such-choice'] },
  ])(
    'counts a stored response that is no answer to its question as not given, and goes on: %j',
    (response) => {
      const session = openWith(four);
      session.begin();
      const [first = '', second = ''] = drawnIn(session);
      const run = session.$view.get().run?.run ?? '';
      record({ kind: 'check-answered', run, item: first, response });
      record({ kind: 'check-answered', run, item: second, response });
      expect(session.$view.get().run?.responses.size).toBe(0);
      session.answer(first, right);
      session.answer(second, right);
      session.end(grade);
      expect(session.$view.get()).toMatchObject({ phase: 'ended', isPassed: true });
    },
  );

  test('is not begun where nothing can be drawn', () => {
    const session = openWith([]);
    session.begin();
    expect(session.$view.get()).toMatchObject({ phase: 'ready', isOutdated: false });
    expect(listEvents()).toEqual([]);
  });

  test('that drew nothing and was ended, in an earlier edition, is none and can be begun', () => {
    record({ kind: 'check-begun', check: 'check', drawn: [], seed: 's' });
    const session = openWith(four);
    expect(session.$view.get()).toMatchObject({ phase: 'ready', isOutdated: false, isPassed: false });
    session.begin();
    expect(session.$view.get().phase).toBe('answering');
  });

  test('says so when a question of the attempt has changed, and can be begun again', () => {
    const session = openWith(four);
    session.begin();
    const changed = four.map((one) => ({ ...one, item: { ...one.item, revision: 2 } }));
    const later = openWith(changed);
    expect(later.$view.get()).toMatchObject({ phase: 'ready', isOutdated: true });
    later.begin();
    expect(later.$view.get()).toMatchObject({ phase: 'answering', isOutdated: false });
  });

  test('loses neither its result nor its pass when its questions change later', () => {
    const session = openWith(four);
    session.begin();
    for (const id of drawnIn(session)) session.answer(id, right);
    session.end(grade);
    const later = openWith(bankOf('b9', 'b8'));
    expect(later.$view.get()).toMatchObject({
      phase: 'ready',
      isOutdated: false,
      isPassed: true,
      best: { right: 2, of: 2 },
    });
  });
});
