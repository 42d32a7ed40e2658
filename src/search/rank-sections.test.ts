import fc from 'fast-check';
import { expect, test } from 'vitest';
import { K1 } from './answer-word.ts';
import { buildIndex } from './build-index.ts';
import type { Postings } from './index-files.ts';
import { LESSON, rankSections, WHOLE } from './rank-sections.ts';
import type { Asked } from './read-query.ts';
import { readWords } from './read-words.ts';
import { arbitrarySections, someWords } from './searchable.test-kit.ts';
import { splitWords } from './split-words.ts';

const arbitraryAsked = fc.array(
  fc.array(
    fc.record({
      words: fc.array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 2 }),
      weight: fc.constantFrom(0.4, 0.7, 1),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 3 },
);

/** The same order, worked out section by section from the index’s own weights, with no short cut. */
function rankPlainly(
  asked: readonly Asked[],
  weightOf: (word: number, section: number) => number,
  lessons: readonly number[],
) {
  const count = lessons.length;
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
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const worth = (strengthOf: (place: number) => number) => {
    const held = rarities.filter((_, place) => strengthOf(place) > 0);
    const covered = held.reduce((sum, rarity) => sum + rarity, 0);
    const sum = rarities.reduce((total, rarity, place) => total + rarity * strengthOf(place), 0);
    return sum * (covered / all) ** WHOLE;
  };
  return Array.from({ length: count }, (_, section) => {
    const ofSection = worth((place) => strengths[place]?.[section] ?? 0);
    const ofLesson = worth((place) =>
      Math.max(0, ...(strengths[place] ?? []).filter((_, other) => lessons[other] === lessons[section])),
    );
    return { section, score: ofSection > 0 ? ofSection + LESSON * ofLesson : 0 };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.section - b.section);
}

test('the ranking is that of a plain reckoning over all sections', () => {
  fc.assert(
    fc.property(
      arbitrarySections,
      arbitraryAsked,
      fc.integer({ min: 1, max: 5 }),
      (sections, queries, long) => {
        const lessons = sections.map((_, place) => Math.floor(place / long));
        const { dictionary, files } = buildIndex(sections, { synonyms: [], modules: [], paths: [] });
        const words = readWords(dictionary.words);
        const postings = dictionary.wordStarts.flatMap((_, place) => files[`words-${place}`] as Postings);
        const asked = queries.map((readings) => ({
          typed: '',
          readings: readings
            .map((reading) => ({
              ...{ ...reading, kinship: 'same' as const },
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
        const { ranked } = rankSections(asked, (word) => postings[word] ?? [], lessons);
        const plain = rankPlainly(asked, weightOf, lessons);
        expect(ranked.map(({ score }) => score.toFixed(9))).toEqual(
          plain.map(({ score }) => score.toFixed(9)),
        );
        expect(new Set(ranked.map(({ section }) => section))).toEqual(
          new Set(plain.map(({ section }) => section)),
        );
      },
    ),
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
  const { ranked } = rankSections(asked, (word) => postings[word] ?? [], [...Array(10).keys()]);
  expect(ranked.map(({ section }) => section)).toEqual([1, 0]);
});

test('of two sections alike, the one whose lesson answers to the other word stands above', () => {
  const asked = [0, 1].map((word) => ({
    typed: '',
    readings: [{ words: [word], weight: 1, kinship: 'same' as const }],
  }));
  const postings = [
    [0, 8, 2, 8],
    [3, 8],
  ];
  const { ranked } = rankSections(asked, (word) => postings[word] ?? [], [0, 0, 1, 1, 2, 3, 4]);
  const places = ranked.map(({ section }) => section);
  expect(places.indexOf(2)).toBeLessThan(places.indexOf(0));
});
