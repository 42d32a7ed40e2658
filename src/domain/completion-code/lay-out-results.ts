import { type Expectation, expectEvenly } from '../resume-code/expectation.ts';
import type { Pass } from '../resume-code/lay-out.ts';
import type { CountedItem, FirstResult, FirstResults } from './first-results.ts';

const UNKNOWN = 0;
const RIGHT = 1;
const WRONG = 2;

/** The layout of first results, once for writing and for reading: for each item, as many things as it needs. */
export function layOutResults(
  pass: Pass,
  items: readonly CountedItem[],
  results: FirstResults = [],
): FirstResults {
  // A lesson that is on another path was left out as a whole, so what is not known comes in runs.
  const expected = [UNKNOWN, RIGHT, WRONG].map(
    (before): Expectation => ({ weights: before === UNKNOWN ? [4, 1, 1] : [1, 4, 2], gain: 2 }),
  );
  let before = RIGHT;
  return items.map(({ choices }, place) => {
    const result = results[place];
    before = pass(expected[before] as Expectation, stateOf(result));
    if (before === UNKNOWN) return undefined;
    if (before === RIGHT) return { isRight: true };
    if (choices.length === 0) return { isRight: false };
    const known = result && 'chosen' in result ? result.chosen : undefined;
    const chosen = pass(expectEvenly(choices.length + 1), known ?? choices.length);
    return { isRight: false, ...(chosen < choices.length ? { chosen } : {}) };
  });
}

function stateOf(result: FirstResult | undefined): number {
  if (!result) return UNKNOWN;
  return result.isRight ? RIGHT : WRONG;
}
