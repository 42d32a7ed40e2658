import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../grade.ts';
import type { ItemOf } from '../item.ts';
import { plainItem } from '../plain-item.test-kit.ts';
import type { Paragraph } from '../rich-text.ts';
import { alignSteps, readsAsKey } from './equal-steps.ts';

const WASH: Paragraph = ['Wash your hands'];

function itemOf(texts: Readonly<Record<string, Paragraph>>): ItemOf<'ordering'> {
  const steps = Object.entries(texts).map(([id, text]) => ({ id, text }));
  return plainItem('ordering', { asked: { steps }, key: steps.map(({ id }) => id) });
}

/** Washing before and after. The second text differs in its marks and spaces only. */
const item = itemOf({
  before: WASH,
  care: ['Give the care'],
  after: [{ mark: 'strong', of: ['Wash  your'] }, '\u00A0hands'],
});

describe('steps that read the same', () => {
  test('are right in each other’s place, and none of them is marked as wrong', () => {
    expect(grade(item, { order: ['after', 'care', 'before'] })).toMatchObject({
      outcome: { verdict: 'correct', parts: { before: 'right', care: 'right', after: 'right' } },
    });
  });

  test('are wrong in another place, whichever of them stands there', () => {
    const graded = (order: readonly string[]) => {
      const found = grade(item, { order });
      return 'outcome' in found ? [found.outcome.score.raw, Object.values(found.outcome.parts)] : found;
    };
    expect(graded(['before', 'after', 'care'])).toEqual([1, ['right', 'wrong', 'wrong']]);
    expect(graded(['after', 'before', 'care'])).toEqual([1, ['right', 'wrong', 'wrong']]);
  });

  test('are explained as the one that belongs where they stand', () => {
    expect(alignSteps(item, ['after', 'care', 'before'])).toEqual(['before', 'care', 'after']);
    expect(alignSteps(item, ['care', 'after', 'before'])).toEqual(['care', 'before', 'after']);
  });

  test('make no order that reads as the key does look like another', () => {
    expect(readsAsKey(item, ['after', 'care', 'before'])).toBe(true);
    expect(readsAsKey(item, ['care', 'before', 'after'])).toBe(false);
  });

  test('exchanged, change no score and leave each step once', () => {
    const orders = fc
      .array(fc.constantFrom('A', 'B', 'C'), { minLength: 3, maxLength: 8 })
      .map((texts) => itemOf(Object.fromEntries(texts.map((text, at) => [`s${at}`, [text]]))))
      .chain((one) =>
        fc.tuple(
          fc.constant(one),
          fc.shuffledSubarray([...one.key], { minLength: one.key.length }),
          fc.nat(one.key.length - 1),
          fc.nat(one.key.length - 1),
        ),
      );
    fc.assert(
      fc.property(orders, ([one, order, here, there]) => {
        const textOf = (id: string) => one.asked.steps.find((step) => step.id === id)?.text[0];
        const [a = '', b = ''] = [order[here], order[there]];
        fc.pre(textOf(a) === textOf(b));
        const other = order.map((id) => (id === a ? b : id === b ? a : id));
        const scoreOf = (ids: readonly string[]) => {
          const graded = grade(one, { order: ids });
          return 'outcome' in graded ? graded.outcome.score : graded;
        };
        expect(scoreOf(other)).toEqual(scoreOf(order));
        const aligned = alignSteps(one, order);
        expect(aligned.map(textOf)).toEqual(order.map(textOf));
        expect(aligned.toSorted()).toEqual(order.toSorted());
      }),
    );
  });
});
