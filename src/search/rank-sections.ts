import type { Asked, Reading } from './read-query.ts';
import { STEPS } from './weigh-words.ts';

/** A section and, for each asked word, the reading by which it answers best, if any. */
export interface Ranked {
  readonly section: number;
  readonly score: number;
  readonly by: readonly (Reading | undefined)[];
}

/** Saturation: a word’s tenth mention says little more than its third. */
export const K1 = 5;
/** How much it costs to answer to a part of what was asked only. */
export const WHOLE = 0.4;

/**
 * Orders the sections that answer to what was asked, best first. A word weighs the more, the fewer sections answer
 * to it; a section counts by the share of the asked weight that it answers to.
 */
export function rankSections(
  asked: readonly Asked[],
  postingsOf: (word: number) => readonly number[],
  sections: number,
  factorOf: (section: number) => number = () => 1,
): readonly Ranked[] {
  const answers = asked.map(({ readings }) => answer(readings, postingsOf));
  const rarities = answers.map(({ size }) => Math.log(1 + (sections - size + 0.5) / (size + 0.5)));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const sums = new Map<number, { score: number; covered: number }>();
  for (const [place, ofWord] of answers.entries()) {
    const rarity = rarities[place] ?? 0;
    for (const [section, { strength }] of ofWord) {
      const sum = sums.get(section) ?? { score: 0, covered: 0 };
      sum.score += rarity * strength;
      sum.covered += rarity;
      sums.set(section, sum);
    }
  }
  return [...sums]
    .map(([section, { score, covered }]) => ({
      section,
      score: score * (covered / all) ** WHOLE * factorOf(section),
    }))
    .sort((a, b) => b.score - a.score || a.section - b.section)
    .map((ranked) => ({ ...ranked, by: answers.map((ofWord) => ofWord.get(ranked.section)?.reading) }));
}

interface Answer {
  readonly strength: number;
  readonly reading: Reading;
}

function answer(readings: readonly Reading[], postingsOf: (word: number) => readonly number[]) {
  const best = new Map<number, Answer>();
  for (const reading of readings) {
    const weights = reading.words.map((word) => readPostings(postingsOf(word)));
    for (const section of weights[0]?.keys() ?? []) {
      const least = Math.min(...weights.map((ofWord) => ofWord.get(section) ?? 0));
      const strength = (reading.weight * least) / (K1 + least);
      if (strength > (best.get(section)?.strength ?? 0)) best.set(section, { strength, reading });
    }
  }
  return best;
}

function readPostings(postings: readonly number[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  let section = 0;
  for (let at = 0; at < postings.length; at += 2) {
    section += postings[at] ?? 0;
    weights.set(section, (postings[at + 1] ?? 0) / STEPS);
  }
  return weights;
}
