import type { Reading } from './read-query.ts';
import { STEPS } from './weigh-words.ts';

/** BM25’s k1: how soon a further mention of a word counts for little more. */
export const K1 = 3;

/** Which sections answer to one asked word, how strongly, and by which of its readings. */
export interface Answer {
  readonly sections: readonly number[];
  /** By section; nothing where it doesn’t answer. */
  readonly strengths: Float64Array;
  readonly readingOf: (section: number) => Reading | undefined;
}

/**
 * Takes for each section the reading by which it answers best.
 */
export function answerWord(
  readings: readonly Reading[],
  postingsOf: (word: number) => readonly number[],
  count: number,
): Answer {
  const sections: number[] = [];
  const strengths = new Float64Array(count);
  const places = new Uint16Array(count);
  for (const [place, { words, weight }] of readings.entries()) {
    const others = words.slice(1).map((word) => new Map(pairsOf(postingsOf(word))));
    for (const [section, weightHere] of pairsOf(postingsOf(words[0] ?? 0))) {
      const least = others.reduce((least, other) => Math.min(least, other.get(section) ?? 0), weightHere);
      const strength = (weight * least) / (K1 + least);
      const known = strengths[section] ?? 0;
      if (strength <= known) continue;
      if (known === 0) sections.push(section);
      strengths[section] = strength;
      places[section] = place;
    }
  }
  const readingOf = (section: number) => (strengths[section] ? readings[places[section] ?? 0] : undefined);
  return { sections, strengths, readingOf };
}

function* pairsOf(postings: readonly number[]): Iterable<readonly [section: number, weight: number]> {
  let section = 0;
  for (let at = 0; at < postings.length; at += 2) {
    section += postings[at] ?? 0;
    yield [section, (postings[at + 1] ?? 0) / STEPS];
  }
}
