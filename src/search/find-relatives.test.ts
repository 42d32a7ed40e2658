import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRelatives } from './find-relatives.ts';

const words = ['certain', 'policy', 'uncertain', 'uncertainly', 'under', 'underpaid', 'undertake'];
const relativesOf = (typed: string) => findRelatives(words, typed).map(({ word }) => words[word]);

test.each([
  ['uncertainties', ['uncertain', 'uncertainly']],
  ['underpayment', ['underpaid']],
  // Half of the letters have to be shared, and no fewer than six: “police” is no relative of “policy”.
  ['understandings', []],
  ['unde', []],
  ['certify', []],
  ['police', []],
])('the relatives of a word are those that share the most of its beginning: %s', (typed, relatives) => {
  expect(relativesOf(typed)).toEqual(relatives);
});

test('a relative shares at least half of the longer word', () => {
  const arbitraryWord = fc.string({ unit: fc.constantFrom(...'aenrtu'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(arbitraryWord), arbitraryWord, (unsorted, typed) => {
      const sorted = unsorted.toSorted();
      for (const { word, share } of findRelatives(sorted, typed)) {
        const other = sorted[word] ?? '';
        const root = Math.round(share * Math.max(typed.length, other.length));
        expect(share).toBeGreaterThanOrEqual(0.5);
        expect(other.slice(0, root)).toBe(typed.slice(0, root));
      }
    }),
  );
});
