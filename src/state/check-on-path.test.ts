import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../domain/arbitrary-course.test-kit.ts';
import type { BankItem, CheckRule } from '../domain/check.ts';
import { grade } from '../domain/grade.ts';
import type { Audience, Audiences } from '../domain/path.ts';
import { createCheckSession } from './check-session.ts';
import { openRecord } from './progress-store.ts';
import { createMemoryStorage } from './storage/memory.ts';

const bankItem = (id: string, audience: Audience): BankItem => ({
  item: item(id),
  lesson: `lesson-of-${id}`,
  audience,
  stratum: 's',
});
const bank = [
  bankItem('core', 'everyone'),
  bankItem('psw-1', 'psw'),
  bankItem('psw-2', 'psw'),
  bankItem('other-1', 'non-peer'),
  bankItem('other-2', 'non-peer'),
];
const rule: CheckRule = {
  version: 1,
  items: 3,
  passMark: 0.5,
  inScene: 0,
  critical: [],
  marks: 'at-the-end',
};

describe('an attempt on a path', () => {
  let audiences: Audiences;
  const session = () =>
    createCheckSession(
      { id: 'final', rule, bank },
      () => 'seed',
      () => audiences,
    );
  const drawnBy = (check: ReturnType<typeof session>) =>
    check.$view
      .get()
      .drawn.map((one) => one.item.id)
      .sort();

  beforeEach(() => {
    let page = 0;
    openRecord(createMemoryStorage(), (seq) => {
      page += 1;
      return { id: `e-${page}`, seq, at: 0 };
    });
    audiences = undefined;
  });

  test('asks only about the lessons of the path', () => {
    audiences = ['everyone', 'psw'];
    const check = session();
    check.begin();
    expect(drawnBy(check)).toEqual(['core', 'psw-1', 'psw-2']);
  });

  test('that was begun goes on as it was drawn when the path is changed, and the next one is drawn anew', () => {
    audiences = ['everyone', 'psw'];
    const check = session();
    check.begin();
    check.answer('psw-1', { chosen: ['a'] });
    audiences = ['everyone', 'non-peer'];
    expect(drawnBy(session())).toEqual(['core', 'psw-1', 'psw-2']);
    expect(session().$view.get().run?.responses.get('psw-1')).toEqual({ chosen: ['a'] });
    check.end(grade);
    check.begin();
    expect(drawnBy(check)).toEqual(['core', 'other-1', 'other-2']);
  });

  test('may ask about everything where no path is chosen', () => {
    const check = createCheckSession({ id: 'final', rule: { ...rule, items: 5 }, bank }, () => 'seed');
    check.begin();
    expect(drawnBy(check)).toEqual(['core', 'other-1', 'other-2', 'psw-1', 'psw-2']);
  });
});
