import { expect, test } from 'vitest';
import { grade } from '../grade.ts';
import { plainItem } from '../plain-item.test-kit.ts';

const key = ['a', 'b', 'c', 'd'];
const item = plainItem('ordering', { asked: { steps: key.map((id) => ({ id, text: [id] })) }, key });

test.each([
  ['abcd', 'correct', 3],
  ['bcda', 'partly-correct', 2],
  ['abdc', 'partly-correct', 1],
  ['dcba', 'not-yet', 0],
  ['badc', 'not-yet', 0],
])('the order %s counts a point for each step that follows the right one', (order, verdict, raw) => {
  expect(grade(item, { order: [...order] })).toMatchObject({ outcome: { verdict, score: { raw, max: 3 } } });
});

test('an order says of each step whether it is in its place', () => {
  expect(grade(item, { order: [...'abdc'] })).toMatchObject({
    outcome: { parts: { a: 'right', b: 'right', c: 'wrong', d: 'wrong' } },
  });
});
