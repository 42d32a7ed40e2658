import fc from 'fast-check';
import { MOST_IN_A_CHECK } from '../resume-code/carried-record.ts';
import { DAYS, type Finish, MARKS } from './finish.ts';
import type { CountedItem, FirstResult, FirstResults } from './first-results.ts';
import type { CompletionBook } from './read-completion-code.ts';
import type { WrittenResults } from './write-completion-code.ts';

/** Only for tests: a course that was published three times. */
export const thirdEdition: CompletionBook = { course: 'c', editions: ['1', '2', '3'] };

const result = fc
  .integer({ min: 1, max: MOST_IN_A_CHECK })
  .chain((of) => fc.record({ right: fc.nat(of), of: fc.constant(of) }, { noNullPrototype: true }));

export const arbitraryFinish: fc.Arbitrary<Finish> = fc.record(
  {
    what: fc.constantFrom('course' as const, 'essentials' as const),
    edition: fc.integer({ min: 1, max: thirdEdition.editions.length }),
    isEarlierEdition: fc.boolean(),
    day: fc.nat(DAYS - 1),
    isEarlierDay: fc.boolean(),
    result,
    mark: fc.nat(MARKS - 1),
  },
  {
    requiredKeys: ['what', 'edition', 'isEarlierEdition', 'day', 'isEarlierDay', 'mark'],
    noNullPrototype: true,
  },
);

const item: fc.Arbitrary<Omit<CountedItem, 'id'>> = fc.record({
  revision: fc.integer({ min: 1, max: 3 }),
  choices: fc.constantFrom([], ['a', 'b'], ['a', 'b', 'c', 'd']),
});

export const arbitraryItems: fc.Arbitrary<readonly CountedItem[]> = fc
  .array(item, { maxLength: 60, size: 'max' })
  .map((items) => items.map((one, place) => ({ id: `q${place}`, ...one })));

export function arbitraryResults(items: readonly CountedItem[]): fc.Arbitrary<FirstResults> {
  return fc.tuple(
    ...items.map(
      ({ choices }): fc.Arbitrary<FirstResult | undefined> =>
        fc.oneof(
          fc.constant(undefined),
          fc.constant({ isRight: true as const }),
          fc.constant({ isRight: false as const }),
          ...(choices.length > 0
            ? [fc.nat(choices.length - 1).map((chosen) => ({ isRight: false as const, chosen }))]
            : []),
        ),
    ),
  );
}

export const arbitraryCounted: fc.Arbitrary<WrittenResults> = arbitraryItems.chain((items) =>
  arbitraryResults(items).map((results) => ({ items, results })),
);
