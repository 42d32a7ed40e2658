import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

test('keeps everything, and gives the same order for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
      const shuffled = shuffle(things, seed);
      expect(shuffled.toSorted()).toEqual(things.toSorted());
      expect(shuffle(things, seed)).toEqual(shuffled);
    }),
  );
});

test('puts each thing in each place about as often', () => {
  const things = ['a', 'b', 'c', 'd'];
  const seeds = Array.from({ length: 4000 }, (_, index) => `seed-${index}`);
  for (const place of things.keys()) {
    for (const thing of things) {
      const times = seeds.filter((seed) => shuffle(things, seed)[place] === thing).length;
      expect(times).toBeGreaterThan(850);
      expect(times).toBeLessThan(1150);
    }
  }
});
