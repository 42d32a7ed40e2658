import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawable } from './check.ts';
import { drawItems } from './draw-items.ts';

const drawable = fc.record({
  stratum: fc.constantFrom('l1', 'l2', 'l3'),
  critical: fc.constantFrom(undefined, 'C1', 'C2'),
  isInScene: fc.boolean(),
});
const bank: fc.Arbitrary<readonly Drawable[]> = fc
  .array(drawable, { minLength: 1, maxLength: 20 })
  .map((all) =>
    all.map(({ critical, ...one }, index) => ({
      id: `q${index}`,
      revision: 1,
      ...one,
      ...(critical ? { critical } : {}),
    })),
  );
const seed = fc.string();
/** What the bank has to give, so that the rule can be met. */
const drawCase = bank.chain((items) => {
  const points = [...new Set(items.flatMap(({ critical }) => critical ?? []))];
  const scenes = items.filter(({ isInScene }) => isInScene).length;
  return fc
    .record({ size: fc.integer({ min: 1, max: items.length }), critical: fc.subarray(points), seed })
    .filter(({ size, critical }) => critical.length <= size)
    .chain(({ size, critical, seed }) =>
      fc.record({
        bank: fc.constant(items),
        rule: fc.record({
          items: fc.constant(size),
          critical: fc.constant(critical),
          inScene: fc.integer({ min: 0, max: Math.min(scenes, size - critical.length) }),
        }),
        seed: fc.constant(seed),
      }),
    );
});
const plainRule = (items: number) => ({ items, inScene: 0, critical: [] });

describe('drawItems', () => {
  test('draws as many questions as the rule says, each once, all of them from the bank', () => {
    fc.assert(
      fc.property(drawCase, ({ bank, rule, seed }) => {
        const drawn = drawItems(bank, rule, seed);
        expect(drawn).toHaveLength(rule.items);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((one) => bank.includes(one))).toBe(true);
      }),
    );
  });

  test('asks about every critical point, and enough in a scene', () => {
    fc.assert(
      fc.property(drawCase, ({ bank, rule, seed }) => {
        const drawn = drawItems(bank, rule, seed);
        for (const point of rule.critical)
          expect(drawn.some(({ critical }) => critical === point)).toBe(true);
        expect(drawn.filter(({ isInScene }) => isInScene).length).toBeGreaterThanOrEqual(rule.inScene);
      }),
    );
  });

  test('spreads over the lessons as evenly as they have questions', () => {
    fc.assert(
      fc.property(bank, fc.nat(20), seed, (bank, size, seed) => {
        const drawn = drawItems(bank, plainRule(size), seed);
        const countIn = (from: readonly Drawable[], stratum: string) =>
          from.filter((one) => one.stratum === stratum).length;
        for (const a of ['l1', 'l2', 'l3'])
          for (const b of ['l1', 'l2', 'l3']) {
            const isUsedUp = countIn(drawn, b) === countIn(bank, b);
            if (!isUsedUp) expect(countIn(drawn, a) - countIn(drawn, b)).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  test('gives the same draw for the same seed, and a bank that is too small gives what it has', () => {
    fc.assert(
      fc.property(drawCase, fc.integer({ min: 21, max: 30 }), ({ bank, rule, seed }, many) => {
        expect(drawItems(bank, rule, seed)).toEqual(drawItems(bank, rule, seed));
        expect(drawItems(bank, plainRule(many), seed)).toHaveLength(bank.length);
      }),
    );
  });

  test('draws afresh: what was asked last time comes again only when the rest is used up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), seed, seed, (size, first, second) => {
        const bank = Array.from({ length: size * 2 }, (_, index) => ({
          id: `q${index}`,
          revision: 1,
          stratum: 'l1',
          isInScene: false,
        }));
        const last = new Set(drawItems(bank, plainRule(size), first).map(({ id }) => id));
        const again = drawItems(bank, plainRule(size), second, last);
        expect(again.filter(({ id }) => last.has(id))).toEqual([]);
      }),
    );
  });

  test('does not always ask about the critical points first', () => {
    const bank = Array.from({ length: 6 }, (_, index) => ({
      id: `q${index}`,
      revision: 1,
      stratum: 'l1',
      isInScene: false,
      ...(index === 0 ? { critical: 'C1' } : {}),
    }));
    const places = Array.from({ length: 40 }, (_, seed) =>
      drawItems(bank, { items: 4, inScene: 0, critical: ['C1'] }, `${seed}`).findIndex(
        ({ id }) => id === 'q0',
      ),
    );
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });
});
