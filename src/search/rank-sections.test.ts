import fc from 'fast-check';
import { expect, test } from 'vitest';
import { K1 } from './answer-word.ts';
import { buildIndex } from './build-index.ts';
import type { Postings } from './index-files.ts';
import { rankSections, WHOLE } from './rank-sections.ts';
import type { Asked } from './read-query.ts';
import { readWords } from './read-words.ts';
import { arbitrarySections, someWords } from './searchable.test-kit.ts';
import { splitWords } from './split-words.ts';

const arbitraryAsked = fc.array(
  fc.record({
    readings: fc.array(
      fc.record({
        words: fc.array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 2 }),
        weight: fc.constantFrom(0.4, 0.7, 1),
        kinship: fc.constantFrom('same', 'beginning', 'slip'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The same order, worked out section by section from the index’s own weights, with no short cut. */
function rankPlainly(
  asked: readonly Asked[],
  weightOf: (word: number, section: number) => number,
  count: number,
) {
  const strengths = asked.map(({ readings }) =>
    Array.from({ length: count }, (_, section) =>
      Math.max(
        0,
        ...readings.map(({ words, weight }) => {
          const least = Math.min(...words.map((word) => weightOf(word, section)));
          return (weight * least) / (K1 + least);
        }),
      ),
    ),
  );
  const rarities = strengths.map((ofWord) => {
    const size = ofWord.filter((strength) => strength > 0).length;
    return Math.log(1 + (count - size + 0.5) / (size + 0.5));
  });
  const sumOf = (amountOf: (place: number) => number) =>
    rarities.reduce((sum, rarity, place) => sum + rarity * amountOf(place), 0);
  return Array.from({ length: count }, (_, section) => {
    const strengthOf = (place: number) => strengths[place]?.[section] ?? 0;
    const covered = sumOf((place) => (strengthOf(place) > 0 ? 1 : 0)) / sumOf(() => 1);
    return { section, score: sumOf(strengthOf) * covered ** WHOLE };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.section - b.section);
}

/** Of so many sections, none of which counts for less. */
const alike = (count: number) => Array<number>(count).fill(1);

test('the ranking is that of a plain reckoning over all sections', () => {
  fc.assert(
    fc.property(arbitrarySections, arbitraryAsked, (sections, queries) => {
      const { dictionary, files } = buildIndex(sections, { synonyms: [], modules: [], paths: [] });
      const words = readWords(dictionary.words);
      const postings = dictionary.wordStarts.flatMap((_, place) => files[`words-${place}`] as Postings);
      const asked = queries.map(({ readings }) => ({
        typed: '',
        readings: readings
          .map((reading) => ({
            ...reading,
            words: reading.words.map((word) => words.indexOf(splitWords(word)[0] ?? '')),
          }))
          .filter((reading) => !reading.words.includes(-1)),
      }));
      const weightOf = (word: number, wanted: number) => {
        let section = 0;
        const ofWord = postings[word] ?? [];
        for (let at = 0; at < ofWord.length; at += 2) {
          section += ofWord[at] ?? 0;
          if (section === wanted) return (ofWord[at + 1] ?? 0) / 8;
        }
        return 0;
      };
      const { ranked } = rankSections(asked, (word) => postings[word] ?? [], alike(sections.length));
      const plain = rankPlainly(asked, weightOf, sections.length);
      expect(ranked.map(({ score }) => score.toFixed(9))).toEqual(plain.map(({ score }) => score.toFixed(9)));
      expect(new Set(ranked.map(({ section }) => section))).toEqual(
        new Set(plain.map(({ section }) => section)),
      );
    }),
  );
});

test('a section that answers to every word stands above one that answers to one of them as well', () => {
  const asked = [0, 1].map((word) => ({
    typed: '',
    readings: [{ words: [word], weight: 1, kinship: 'same' as const }],
  }));
  const postings = [
    [0, 8, 1, 8],
    [1, 8],
  ];
  const { ranked } = rankSections(asked, (word) => postings[word] ?? [], alike(10));
  expect(ranked.map(({ section }) => section)).toEqual([1, 0]);
});

test('a section with the typed word itself stands above one with what it may be a slip of', () => {
  const readings = [
    { words: [0], weight: 1, kinship: 'same' as const },
    { words: [1], weight: 0.5, kinship: 'slip' as const },
  ];
  const postings = [
    [1, 8],
    [0, 8],
  ];
  const asked = [{ typed: '', readings }];
  const { ranked } = rankSections(asked, (word) => postings[word] ?? [], alike(10));
  expect(ranked.map(({ section }) => section)).toEqual([1, 0]);
});
