import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade } from '../grade.ts';
import { plainItem } from '../plain-item.test-kit.ts';

const itemOf = (key: readonly string[]) =>
  plainItem('ordering', { asked: { steps: key.map((id) => ({ id, text: [id] })) }, key });
const steps = [...'abcdefgh'];
const keys = fc.integer({ min: 2, max: steps.length }).map((length) => steps.slice(0, length));
const orders = keys.chain((key) =>
  fc.tuple(fc.constant(key), fc.shuffledSubarray(key, { minLength: key.length })),
);

/** The outcome of an order, and how many of its steps are told to be in their place. */
function gradeOf(key: readonly string[], order: readonly string[]) {
  const graded = grade(itemOf(key), { order });
  if (!('outcome' in graded)) throw new Error(graded.refused);
  const { score, verdict, parts } = graded.outcome;
  return { ...score, verdict, inPlace: Object.values(parts).filter((part) => part === 'right').length };
}

test.each([
  ['abcd', 'correct', 3],
  ['bcda', 'partly-correct', 2],
  ['abdc', 'partly-correct', 2],
  ['acbd', 'partly-correct', 2],
  ['adcb', 'partly-correct', 1],
  ['badc', 'partly-correct', 1],
  ['dcba', 'not-yet', 0],
])('the order %s counts a point for each step but one that can stay', (order, verdict, raw) => {
  expect(grade(itemOf([...'abcd']), { order: [...order] })).toMatchObject({
    outcome: { verdict, score: { raw, max: 3 } },
  });
});

test('an order says of each step whether it is in its place', () => {
  expect(grade(itemOf([...'abcd']), { order: [...'abdc'] })).toMatchObject({
    outcome: { parts: { a: 'right', b: 'right', c: 'wrong', d: 'wrong' } },
  });
});

test('a right order in which one step was moved loses one point, however far the step went', () => {
  const moves = keys.chain((key) =>
    fc.tuple(fc.constant(key), fc.constantFrom(...key), fc.nat(key.length - 1)),
  );
  fc.assert(
    fc.property(moves, ([key, step, place]) => {
      const order = key.filter((one) => one !== step).toSpliced(place, 0, step);
      fc.pre(order.join() !== key.join());
      expect(gradeOf(key, order).raw).toBe(key.length - 2);
    }),
  );
});

test('two steps in their places are always partly correct, and more of them earn more', () => {
  fc.assert(
    fc.property(orders, ([key, order]) => {
      const { raw, inPlace, verdict } = gradeOf(key, order);
      expect(raw).toBeGreaterThanOrEqual(inPlace - 1);
      if (inPlace > 1) expect(verdict).not.toBe('not-yet');
    }),
  );
});

test('only an order that is all the way round earns nothing', () => {
  fc.assert(
    fc.property(orders, ([key, order]) => {
      const isRound = order.join() === key.toReversed().join();
      expect(gradeOf(key, order).verdict === 'not-yet').toBe(isRound);
    }),
  );
});
