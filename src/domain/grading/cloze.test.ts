import { expect, test } from 'vitest';
import { grade } from '../grade.ts';
import { plainItem } from '../plain-item.test-kit.ts';

const text = [['It ', { gap: 'verb' }, ' have an ', { gap: 'noun', options: ['affect', 'effect'] }, '.']];
const item = plainItem('cloze', { asked: { text }, key: { verb: ['might', 'may'], noun: ['effect'] } });
const fill = (verb: string, noun: string) => grade(item, { placed: { verb, noun } });

test('a cloze counts each gap the same, and names a slip as one', () => {
  expect(fill('may', 'effect')).toMatchObject({ outcome: { verdict: 'correct', score: { raw: 2 } } });
  expect(fill('migth', 'effect')).toMatchObject({
    outcome: { verdict: 'partly-correct', parts: { verb: 'slip', noun: 'right' } },
  });
});

test('a choice list has no slips: what was chosen is right or wrong', () => {
  expect(fill('may', 'affect')).toMatchObject({ outcome: { parts: { noun: 'wrong' } } });
  expect(fill('may', 'Effect')).toEqual({ refused: 'unknown-part' });
});
