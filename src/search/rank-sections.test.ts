import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { Postings } from './index-files.ts';
import { LESSON, rankSections, SURENESS, saturationOf, WHOLE } from './rank-sections.ts';
import type { Asked } from './read-query.ts';
import { readWords } from './read-words.ts';
import { arbitrarySections, someWords } from './searchable.test-kit.ts';
import { splitWords } from './split-words.ts';

const arbitraryAsked = fc.array(
  fc.record({
    isCommon: fc.boolean(),
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
  lessons: readonly number[],
) {
  const count = lessons.length;
  const nothing = { strength: 0, sureness: 0 };
  const strongest = (answers: readonly (typeof nothing)[]) =>
    answers.reduce((best, one) => (one.strength > best.strength ? one : best), nothing);
  const answers = asked.map(({ readings }) =>
    Array.from({ length: count }, (_, section) =>
      strongest(
        readings.map(({ words, weight, kinship }) => {
          const least = Math.min(...words.map((word) => weightOf(word, section)));
          return {
            strength: (weight * least) / (saturationOf(asked) + least),
            sureness: kinship === 'beginning' ? 1 : weight ** SURENESS,
          };
        }),
      ),
    ),
  );
  const rarities = answers.map((ofWord) => {
    const size = ofWord.filter(({ strength }) => strength > 0).length;
    return Math.log(1 + (count - size + 0.5) / (size + 0.5));
  });
  const sumOf = (amountOf: (place: number) => number) =>
    rarities.reduce((sum, rarity, place) => sum + rarity * amountOf(place), 0);
  const worth = (answerOf: (place: number) => typeof nothing) => {
    const ofTelling = (amountOf: (place: number) => number) =>
      sumOf((place) => (asked[place]?.isCommon ? 0 : amountOf(place)));
    const covered = ofTelling((place) => answerOf(place).sureness) / ofTelling(() => 1);
    return sumOf((place) => answerOf(place).strength) * covered ** WHOLE;
  };
  return Array.from({ length: count }, (_, section) => {
    const ofSection = worth((place) => answers[place]?.[section] ?? nothing);
    const ofLesson = worth((place) =>
      strongest((answers[place] ?? []).filter((_, other) => lessons[other] === lessons[section])),
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
        const asked = queries.map(({ isCommon, readings }) => ({
          ...{ typed: '', isCommon },
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
    ...{ typed: '', isCommon: false },
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
    ...{ typed: '', isCommon: false },
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

test('a section with the typed word itself stands above one with what it may be a slip of', () => {
  const readings = [
    { words: [0], weight: 1, kinship: 'same' as const },
    { words: [1], weight: 0.5, kinship: 'slip' as const },
  ];
  const postings = [
    [1, 8],
    [0, 8],
  ];
  const asked = [{ typed: '', isCommon: false, readings }];
  const { ranked } = rankSections(asked, (word) => postings[word] ?? [], [...Array(10).keys()]);
  expect(ranked.map(({ section }) => section)).toEqual([1, 0]);
  expect(ranked[0]?.score).toBeGreaterThan(2 * (ranked[1]?.score ?? 0));
});

test('a common word finds nothing by itself, and tells apart what the other words find', () => {
  const [telling, common] = [false, true].map((isCommon, word) => ({
    ...{ typed: '', isCommon },
    readings: [{ words: [word], weight: 1, kinship: 'same' as const }],
  }));
  const postings = [
    [0, 8, 1, 8],
    [1, 8, 1, 8],
  ];
  const rank = (asked: (typeof telling)[]) =>
    rankSections(
      asked.filter((one) => one !== undefined),
      (word) => postings[word] ?? [],
      [0, 1, 2, 3],
    );
  expect(rank([telling, common]).ranked.map(({ section }) => section)).toEqual([1, 0]);
  expect(rank([common]).ranked).toEqual([]);
});
