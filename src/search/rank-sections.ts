import { answerWord } from './answer-word.ts';
import type { Asked, Reading } from './read-query.ts';

/** The sections that answer, best first, and by which reading each answers to each asked word. */
export interface Ranking {
  readonly ranked: readonly { readonly section: number; readonly score: number }[];
  readonly readingsOf: (section: number) => readonly (Reading | undefined)[];
}

/** How much it costs to answer to a part of what was asked only. */
export const WHOLE = 0.6;
/** How much of its lesson’s answer counts for a section: what is asked for may stand in two parts of one lesson. */
export const LESSON = 0.2;

/**
 * Orders the sections that answer to what was asked. A word weighs the more, the fewer sections answer to it; a section
 * counts by the share of the asked weight that it answers to, and so does its lesson as a whole.
 */
export function rankSections(
  asked: readonly Asked[],
  postingsOf: (word: number) => readonly number[],
  lessons: readonly number[],
  factors: readonly number[] = [],
): Ranking {
  const count = lessons.length;
  const answers = asked.map(({ readings }) => answerWord(readings, postingsOf, count));
  const rarities = answers.map(({ sections: { length } }) =>
    Math.log(1 + (count - length + 0.5) / (length + 0.5)),
  );
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const ofSections = createSums(count);
  const ofLessons = createSums((lessons.at(-1) ?? 0) + 1);
  for (const [place, { sections, strengths }] of answers.entries()) {
    const rarity = rarities[place] ?? 0;
    const best = new Map<number, number>();
    for (const section of sections) {
      const [strength, lesson] = [strengths[section] ?? 0, lessons[section] ?? 0];
      ofSections.add(section, rarity, strength);
      if (strength > (best.get(lesson) ?? 0)) best.set(lesson, strength);
    }
    for (const [lesson, strength] of best) ofLessons.add(lesson, rarity, strength);
  }
  const ranked = [...new Set(answers.flatMap(({ sections }) => sections))].map((section) => ({
    section,
    score:
      (ofSections.worth(section, all) + LESSON * ofLessons.worth(lessons[section] ?? 0, all)) *
      (factors[section] ?? 1),
  }));
  ranked.sort((a, b) => b.score - a.score || a.section - b.section);
  return { ranked, readingsOf: (section) => answers.map(({ readingOf }) => readingOf(section)) };
}

function createSums(count: number) {
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  return {
    add: (place: number, rarity: number, strength: number) => {
      scores[place] = (scores[place] ?? 0) + rarity * strength;
      covered[place] = (covered[place] ?? 0) + rarity;
    },
    worth: (place: number, all: number) => (scores[place] ?? 0) * ((covered[place] ?? 0) / all) ** WHOLE,
  };
}
