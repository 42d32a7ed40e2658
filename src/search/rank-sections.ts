import { answerWord } from './answer-word.ts';
import type { Asked, Reading } from './read-query.ts';

/** The sections that answer, best first, and by which reading each answers to each asked word. */
export interface Ranking {
  readonly ranked: readonly { readonly section: number; readonly score: number }[];
  readonly readingsOf: (section: number) => readonly (Reading | undefined)[];
}

/** How much it costs to answer to a part of what was asked only. */
export const WHOLE = 1.3;

/**
 * Orders the sections that answer to what was asked. A word weighs the more, the fewer sections answer to it; a section
 * counts by the share of the asked weight that it answers to. `factors` has one number for each section.
 */
export function rankSections(
  asked: readonly Asked[],
  postingsOf: (word: number) => readonly number[],
  factors: readonly number[],
): Ranking {
  const count = factors.length;
  const answers = asked.map(({ readings }) => answerWord(readings, postingsOf, count));
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  let all = 0;
  for (const { sections, strengths } of answers) {
    const rarity = Math.log(1 + (count - sections.length + 0.5) / (sections.length + 0.5));
    all += rarity;
    for (const section of sections) {
      scores[section] = (scores[section] ?? 0) + rarity * (strengths[section] ?? 0);
      covered[section] = (covered[section] ?? 0) + rarity;
    }
  }
  const found = new Set(answers.flatMap(({ sections }) => sections));
  const ranked = [...found].map((section) => ({
    section,
    score: (scores[section] ?? 0) * ((covered[section] ?? 0) / all) ** WHOLE * (factors[section] ?? 1),
  }));
  ranked.sort((a, b) => b.score - a.score || a.section - b.section);
  return { ranked, readingsOf: (section) => answers.map(({ readingOf }) => readingOf(section)) };
}
