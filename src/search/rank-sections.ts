import { answerWord } from './answer-word.ts';
import type { Asked, Reading } from './read-query.ts';

/** The sections that answer, best first, and by which reading each answers to each asked word. */
export interface Ranking {
  readonly ranked: readonly { readonly section: number; readonly score: number }[];
  readonly readingsOf: (section: number) => readonly (Reading | undefined)[];
}

/** How much it costs to answer to a part of what was asked only. */
export const WHOLE = 1.3;
/** How much less is answered by a word that may not be the one meant, as a power of what it carries. A beginning is meant. */
export const SURENESS = 0.5;
/** How much of its lesson’s answer counts for a section: what is asked for may stand in two parts of one lesson. */
export const LESSON = 0.2;

/**
 * BM25’s k1. Whoever types one word looks for what is about it; of several words, a section had rather hold each of them
 * than one of them in its heading.
 */
export function saturationOf(asked: readonly Asked[]): number {
  return Math.max(1, 5 - asked.filter(({ isCommon }) => !isCommon).length);
}

/**
 * Orders the sections that answer to what was asked. A word weighs the more, the fewer sections answer to it; a section
 * counts by the share of the asked weight that it answers to, and so does its lesson as a whole. Common words add to
 * what a section counts, and are no part of what it has to answer to.
 */
export function rankSections(
  asked: readonly Asked[],
  postingsOf: (word: number) => readonly number[],
  lessons: readonly number[],
  factors: readonly number[] = [],
): Ranking {
  const count = lessons.length;
  const saturation = saturationOf(asked);
  const answers = asked.map(({ readings }) => answerWord(readings, postingsOf, count, saturation));
  const rarities = answers.map(({ sections: { length } }) =>
    Math.log(1 + (count - length + 0.5) / (length + 0.5)),
  );
  const toCover = rarities.map((rarity, place) => (asked[place]?.isCommon ? 0 : rarity));
  const all = toCover.reduce((sum, rarity) => sum + rarity, 0);
  const ofSections = createSums(count);
  const ofLessons = createSums((lessons.at(-1) ?? 0) + 1);
  for (const [place, { sections, strengths, readingOf }] of answers.entries()) {
    const rarity = rarities[place] ?? 0;
    const best = new Map<number, { readonly strength: number; readonly covered: number }>();
    for (const section of sections) {
      const [strength, lesson] = [strengths[section] ?? 0, lessons[section] ?? 0];
      const covered = (toCover[place] ?? 0) * surenessOf(readingOf(section));
      ofSections.add(section, rarity * strength, covered);
      if (strength > (best.get(lesson)?.strength ?? 0)) best.set(lesson, { strength, covered });
    }
    for (const [lesson, { strength, covered }] of best) ofLessons.add(lesson, rarity * strength, covered);
  }
  const found = new Set(answers.flatMap(({ sections }, place) => (asked[place]?.isCommon ? [] : sections)));
  const ranked = [...found].map((section) => ({
    section,
    score:
      (ofSections.worth(section, all) + LESSON * ofLessons.worth(lessons[section] ?? 0, all)) *
      (factors[section] ?? 1),
  }));
  ranked.sort((a, b) => b.score - a.score || a.section - b.section);
  return { ranked, readingsOf: (section) => answers.map(({ readingOf }) => readingOf(section)) };
}

function surenessOf(reading: Reading | undefined): number {
  if (reading?.kinship === 'beginning') return 1;
  return (reading?.weight ?? 0) ** SURENESS;
}

function createSums(count: number) {
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  return {
    add: (place: number, score: number, ofAll: number) => {
      scores[place] = (scores[place] ?? 0) + score;
      covered[place] = (covered[place] ?? 0) + ofAll;
    },
    worth: (place: number, all: number) => (scores[place] ?? 0) * ((covered[place] ?? 0) / all) ** WHOLE,
  };
}
