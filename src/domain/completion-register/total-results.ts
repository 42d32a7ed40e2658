import type { CountedItem, FirstResults } from '../completion-code/first-results.ts';

/** Of one question, how many learners answered it right at first, and which wrong choice most of the others gave. */
export interface ItemTotal {
  /** Its place in the list of items. */
  readonly item: number;
  readonly learners: number;
  readonly right: number;
  /** Places of choices: more than one if as many gave each. None: nobody was misled, or it has no single choice. */
  readonly misled: readonly number[];
  readonly misledCount: number;
}

/** Fewer than this would say how single people answered. */
export const LEAST_LEARNERS = 5;

/** Totals of the questions that enough learners told of. */
export function totalResults(
  all: readonly FirstResults[],
  items: readonly CountedItem[],
): readonly ItemTotal[] {
  return items
    .map((item, place) => totalItem(all, item, place))
    .filter(({ learners }) => learners >= LEAST_LEARNERS);
}

function totalItem(all: readonly FirstResults[], { choices }: CountedItem, item: number): ItemTotal {
  const known = all.flatMap((results) => results[item] ?? []);
  const counts = choices.map(
    (_, choice) => known.filter((result) => 'chosen' in result && result.chosen === choice).length,
  );
  const misledCount = Math.max(0, ...counts);
  return {
    item,
    learners: known.length,
    right: known.filter(({ isRight }) => isRight).length,
    misled: misledCount === 0 ? [] : [...counts.keys()].filter((choice) => counts[choice] === misledCount),
    misledCount,
  };
}
