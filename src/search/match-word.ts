import { createSlipFinder } from './find-slips.ts';
import { stemWord } from './stem-word.ts';

/** How a word of the course answers to a typed one. */
export type Kinship = 'same' | 'form' | 'beginning' | 'slip' | 'synonym';

/** A word of the dictionary by its place, and how much of the typed word’s weight it carries (up to 1). */
export interface Match {
  readonly word: number;
  readonly weight: number;
  readonly kinship: Kinship;
}

/** Finds the course’s own words for a typed one. The last word of a query may be unfinished. */
export type MatchWord = (typed: string, isUnfinished: boolean) => readonly Match[];

/** Fuse takes no longer patterns. */
const LONGEST_WORD = 32;
const MOST_BEGINNINGS = 24;
const FORM = 0.6;

/** Knows the words of a dictionary, which come in order. */
export function createMatcher(words: readonly string[]): MatchWord {
  const places = new Map(words.map((word, place) => [word, place]));
  const families = Map.groupBy(words.keys(), (place) => stemWord(words[place] ?? ''));
  const findSlips = createSlipFinder(words);

  const formsOf = (word: string, weight: number, kinship: Kinship): readonly Match[] =>
    (families.get(stemWord(word)) ?? []).map((place) => ({ word: place, weight: FORM * weight, kinship }));

  const beginningsOf = (typed: string, weight: number): readonly Match[] => {
    if (typed.length < 2) return [];
    const first = firstNotBefore(words, typed);
    const some = words.slice(first, first + MOST_BEGINNINGS).filter((word) => word.startsWith(typed));
    return some.map((word, place) => ({
      word: first + place,
      weight: weight * (0.4 + (0.6 * typed.length) / word.length),
      kinship: 'beginning',
    }));
  };

  const slipsOf = (typed: string, isUnfinished: boolean): readonly Match[] =>
    findSlips(typed, isUnfinished).flatMap(({ word, distance }) => {
      const weight = 0.75 - 0.1 * distance;
      return [
        { word: places.get(word) ?? 0, weight, kinship: 'slip' as const },
        ...formsOf(word, weight, 'slip'),
      ];
    });

  return (long, isUnfinished) => {
    const typed = long.slice(0, LONGEST_WORD);
    const place = places.get(typed);
    const same: readonly Match[] = place === undefined ? [] : [{ word: place, weight: 1, kinship: 'same' }];
    const begun = place === undefined ? 0.4 : isUnfinished ? 0.15 : 0;
    const known = [...same, ...formsOf(typed, 1, 'form'), ...(begun > 0 ? beginningsOf(typed, begun) : [])];
    return heaviest(known.length > 0 ? known : slipsOf(typed, isUnfinished));
  };
}

/** Each word once, as what it is most. */
function heaviest(matches: readonly Match[]): readonly Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) {
    if (match.weight > (best.get(match.word)?.weight ?? 0)) best.set(match.word, match);
  }
  return [...best.values()];
}

function firstNotBefore(words: readonly string[], typed: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
