import { expect, test } from 'vitest';
import { grade } from '../grade.ts';
import { plainItem } from '../plain-item.test-kit.ts';

const choices = [
  { id: 'a', text: ['True, because …'], side: true },
  { id: 'b', text: ['True, because …'], side: true },
  { id: 'c', text: ['False, because …'], side: false },
];
const item = plainItem('true-false', { asked: { choices }, key: 'a' });

test.each([
  ['the right side for the right reason', 'a', 'correct', 2],
  ['the right side for a wrong reason', 'b', 'partly-correct', 1],
  ['the wrong side', 'c', 'not-yet', 0],
])('a true-false question gives %s its points', (_, choice, verdict, raw) => {
  expect(grade(item, { chosen: [choice] })).toMatchObject({ outcome: { verdict, score: { raw, max: 2 } } });
});
