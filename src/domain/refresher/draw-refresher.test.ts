import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRefresher, type Refreshable } from './draw-refresher.ts';

const question = fc.record({
  stratum: fc.constantFrom('m1', 'm2', 'm3'),
  isMissed: fc.boolean(),
  metAt: fc.nat(30),
});
const questions: fc.Arbitrary<readonly Refreshable[]> = fc.array(question, { minLength: 1, maxLength: 20 });
const count = fc.integer({ min: 1, max: 7 });
const seed = fc.string();

describe('drawRefresher', () => {
  test('draws as many as there are to draw, each once, and the same for the same seed', () => {
    fc.assert(
      fc.property(questions, count, seed, (all, wanted, from) => {
        const drawn = drawRefresher(all, wanted, from);
        expect(drawn).toHaveLength(Math.min(wanted, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((one) => all.includes(one))).toBe(true);
        expect(drawRefresher(all, wanted, from)).toEqual(drawn);
      }),
    );
  });

  test('takes a good half from what was missed, where there is so much', () => {
    fc.assert(
      fc.property(questions, count, seed, (all, wanted, from) => {
        const missed = (list: readonly Refreshable[]) => list.filter(({ isMissed }) => isMissed).length;
        const drawn = drawRefresher(all, wanted, from);
        expect(missed(drawn)).toBeGreaterThanOrEqual(Math.min(Math.ceil(wanted / 2), missed(all)));
      }),
    );
  });

  test('takes the oldest of a module first where nothing was missed', () => {
    fc.assert(
      fc.property(questions, count, seed, (all, wanted, from) => {
        const known = all.map((one) => ({ ...one, isMissed: false }));
        const drawn = drawRefresher(known, wanted, from);
        for (const one of drawn)
          for (const left of known.filter((other) => !drawn.includes(other) && other.stratum === one.stratum))
            expect(one.metAt).toBeLessThanOrEqual(left.metAt);
      }),
    );
  });

  test('spreads over the modules as evenly as they have questions, where nothing was missed', () => {
    fc.assert(
      fc.property(questions, count, seed, (all, wanted, from) => {
        const known = all.map((one) => ({ ...one, isMissed: false }));
        const drawn = drawRefresher(known, wanted, from);
        const countIn = (list: readonly Refreshable[], stratum: string) =>
          list.filter((one) => one.stratum === stratum).length;
        for (const a of ['m1', 'm2', 'm3'])
          for (const b of ['m1', 'm2', 'm3'])
            if (countIn(drawn, b) < countIn(known, b))
              expect(countIn(drawn, a) - countIn(drawn, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
