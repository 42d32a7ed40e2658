import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItems, arbitraryResults } from '../completion-code/arbitrary-finish.test-kit.ts';
import type { FirstResult } from '../completion-code/first-results.ts';
import { LEAST_LEARNERS, totalResults } from './total-results.ts';

const items = [
  { id: 'q', revision: 1, choices: ['a', 'b', 'c'] },
  { id: 'rare', revision: 1, choices: [] },
];
const right: FirstResult = { isRight: true };
const wrong = (chosen?: number): FirstResult => ({
  isRight: false,
  ...(chosen === undefined ? {} : { chosen }),
});

test('how many were right at first, and what misled most', () => {
  const firsts = [right, right, wrong(2), wrong(2), wrong(1), wrong()];
  expect(
    totalResults(
      firsts.map((one) => [one, undefined]),
      items,
    ),
  ).toEqual([{ item: 0, learners: 6, right: 2, misled: [2], misledCount: 2 }]);
});

test('what misled as many is named together, and nothing where nobody was misled', () => {
  const alike = [right, wrong(0), wrong(1), right, right].map((one) => [one, right]);
  expect(totalResults(alike, items)).toEqual([
    { item: 0, learners: 5, right: 3, misled: [0, 1], misledCount: 1 },
    { item: 1, learners: 5, right: 5, misled: [], misledCount: 0 },
  ]);
});

test('no question is told of by fewer than five', () => {
  const several = arbitraryItems.chain((all) =>
    fc.array(arbitraryResults(all), { maxLength: 8 }).map((results) => ({ all, results })),
  );
  fc.assert(
    fc.property(several, ({ all, results }) => {
      for (const { item, learners } of totalResults(results, all)) {
        expect(learners).toBeGreaterThanOrEqual(LEAST_LEARNERS);
        expect(results.filter((one) => one[item]).length).toBe(learners);
      }
    }),
  );
});
