/**
 * How well the found places answer, by kind and in the mean of the kinds: the mean reciprocal rank of the first right
 * one among ten, and the share of queries with one among the first five.
 * @param {import('./read-queries.mjs').Query[]} queries @param {string[][]} found
 */
export function scorePlaces(queries, found) {
  /** @type {Map<string, { rank: number, five: number }[]>} */
  const kinds = new Map();
  for (const [index, { kind, places }] of queries.entries()) {
    const at = (found[index] ?? []).findIndex((place) => places.includes(place));
    const one = { rank: at < 0 ? 0 : 1 / (at + 1), five: at >= 0 && at < 5 ? 1 : 0 };
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  const byKind = new Map([...kinds].map(([kind, ones]) => [kind, meanOf(ones)]));
  return { byKind, mean: meanOf([...byKind.values()]) };
}

/** @param {{ rank: number, five: number }[]} ones */
function meanOf(ones) {
  const sum = (/** @type {'rank' | 'five'} */ of) => ones.reduce((all, one) => all + one[of], 0);
  return { rank: sum('rank') / ones.length, five: sum('five') / ones.length };
}
