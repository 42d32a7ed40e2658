import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItems } from '../arbitrary-item.test-kit.ts';
import { grade } from '../grade.ts';
import type { Item } from '../item.ts';
import { plainItem } from '../plain-item.test-kit.ts';

function scoreOf(item: Item, chosen: readonly string[]): number {
  const graded = grade(item, { chosen });
  return 'outcome' in graded ? graded.outcome.score.scaled : -1;
}

describe('several right answers', () => {
  const items = arbitraryItems['multiple-response'];

  test('give no full marks for ticking everything, unless everything is right', () => {
    fc.assert(
      fc.property(items, (item) => {
        const all = item.asked.choices.map(({ id }) => id);
        expect(scoreOf(item, all) === 1).toBe(item.key.length === all.length);
      }),
    );
  });

  test('never take a point for a further right choice, never give one for a wrong choice', () => {
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.boolean()), (item, coins) => {
        const { choices } = item.asked;
        const some = choices.map(({ id }) => id).filter(() => coins.next().value);
        fc.pre(some.length > 0);
        for (const { id } of choices.filter((choice) => !some.includes(choice.id))) {
          const change = scoreOf(item, [...some, id]) - scoreOf(item, some);
          if (item.key.includes(id)) expect(change).toBeGreaterThanOrEqual(0);
          else expect(change).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: [id] }));
  const item = plainItem('multiple-response', { asked: { choices }, key: ['a', 'b'] });

  test.each([
    ['both right', ['a', 'b'], 'correct', 2],
    ['one right', ['a'], 'partly-correct', 1],
    ['both right, one wrong', ['a', 'b', 'c'], 'partly-correct', 1],
    ['one right, one wrong', ['a', 'c'], 'not-yet', 0],
    ['one right, two wrong', ['a', 'c', 'd'], 'not-yet', 0],
    ['everything', ['a', 'b', 'c', 'd'], 'not-yet', 0],
    ['only wrong', ['c', 'd'], 'not-yet', 0],
  ])('count a point for each right choice and lose one for each wrong one: %s', (_, chosen, verdict, raw) => {
    expect(grade(item, { chosen })).toMatchObject({
      outcome: { verdict, score: { raw, max: 2, scaled: raw / 2 } },
    });
  });
});
