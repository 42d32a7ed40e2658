import { makeRandom } from '../generated-course/make-random.mjs';

/** The intervals are drawn with this seed, so that the same answers have the same. */
export const SEED = 1;
const DRAWS = 2000;

/**
 * How well the found places answer, by kind and in the mean of the kinds: the mean reciprocal rank of the first right
 * one among ten, and the share of queries with one among the first five.
 * @param {import('./read-queries.mjs').Query[]} queries @param {string[][]} found
 */
export function scorePlaces(queries, found) {
  const kinds = scoreQueries(queries, found);
  const byKind = new Map([...kinds].map(([kind, ones]) => [kind, meanOf(ones)]));
  return { byKind, mean: meanOf([...byKind.values()]) };
}

/**
 * The 95 % bootstrap intervals of the mean reciprocal rank: of the mean of the kinds, and of each kind. Queries are drawn
 * anew within their kind. Of two answers to the same queries it is the difference, query by query.
 * @param {import('./read-queries.mjs').Query[]} queries @param {string[][]} found @param {string[][]} [less]
 */
export function boundPlaces(queries, found, less) {
  const random = makeRandom(SEED);
  const subtracted = less && scoreQueries(queries, less);
  const kinds = [...scoreQueries(queries, found)].map(([kind, ones]) =>
    ones.map(({ rank }, place) => rank - (subtracted?.get(kind)?.[place]?.rank ?? 0)),
  );
  const draws = Array.from({ length: DRAWS }, () =>
    kinds.map((ranks) => averageOf(ranks.map(() => random.pick(ranks)))),
  );
  return {
    mean: boundsOf(draws.map(averageOf)),
    byKind: kinds.map((_, kind) => boundsOf(draws.map((draw) => draw[kind] ?? 0))),
  };
}

/** @param {number[]} drawn */
function boundsOf(drawn) {
  const sorted = drawn.toSorted((one, other) => one - other);
  return [0.025, 0.975].map((share) => sorted[Math.round(share * (DRAWS - 1))] ?? 0);
}

/** @param {number[]} numbers */
function averageOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** @param {import('./read-queries.mjs').Query[]} queries @param {string[][]} found */
function scoreQueries(queries, found) {
  /** @type {Map<string, { rank: number, five: number }[]>} */
  const kinds = new Map();
  for (const [index, { kind, places }] of queries.entries()) {
    const at = (found[index] ?? []).findIndex((place) => places.includes(place));
    const one = { rank: at < 0 ? 0 : 1 / (at + 1), five: at >= 0 && at < 5 ? 1 : 0 };
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return kinds;
}

/** @param {{ rank: number, five: number }[]} ones */
function meanOf(ones) {
  const sum = (/** @type {'rank' | 'five'} */ of) => ones.reduce((all, one) => all + one[of], 0);
  return { rank: sum('rank') / ones.length, five: sum('five') / ones.length };
}
