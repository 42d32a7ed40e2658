import { begunWith } from './begun-with.ts';
import { findRelatives } from './find-relatives.ts';
import { createSlipFinder } from './find-slips.ts';
import { stemWord } from './stem-word.ts';

/** How a word of the course answers to a typed one. */
export type Kinship = 'same' | 'form' | 'relative' | 'beginning' | 'slip' | 'synonym';

/** A word of the dictionary by its place, and how much of the typed word’s weight it carries (up to 1). */
export interface Match {
  readonly word: number;
  readonly weight: number;
  readonly kinship: Kinship;
}

export interface Matcher {
  /** The course’s own words for a typed one. The last word of a query may be unfinished; a right one is no slip. */
  readonly match: (typed: string, isUnfinished: boolean, isRight?: boolean) => readonly Match[];
  /** The place of exactly that word. */
  readonly find: (word: string) => number | undefined;
}

/** Fuse takes no longer patterns. */
const LONGEST_WORD = 32;
const MOST_BEGINNINGS = 150;
/** Forms of one word share their first letters. */
const SHARED = 3;
/** What a slip weighs, less so much for each letter’s share of the word. */
const SLIP = 0.8;
const SLIP_STEP = 1.2;
/** So much a slip has to weigh where the typed word may as well be a form or a beginning of another. */
const SURE = 0.55;
/** Less where the course has the typed word itself. */
const FORM = 0.6;
const ONLY_A_FORM = 0.9;
/** What a word weighs that only begins alike, for each letter’s share of the word. */
const RELATIVE = 0.8;
/** What a longer word weighs where the typed one is whole, and where it isn’t one of the course. */
const BEGUN = 0.5;
const ONLY_BEGUN = 0.55;

/** Knows the words of a dictionary, which come in order. */
export function createMatcher(words: readonly string[]): Matcher {
  const places = new Map(words.map((word, place) => [word, place]));
  const findSlips = createSlipFinder(words);

  const formsOf = (word: string, weight: number, kinship: Kinship): readonly Match[] => {
    const stem = stemWord(word);
    const near = begunWith(words, stem.slice(0, Math.max(1, Math.min(SHARED, stem.length - 1))));
    return near
      .filter((place) => stemWord(words[place] ?? '') === stem)
      .map((place) => ({ word: place, weight, kinship }));
  };

  const beginningsOf = (typed: string, weight: number): readonly Match[] =>
    typed.length < 2
      ? []
      : begunWith(words, typed)
          .slice(0, MOST_BEGINNINGS)
          .map((place) => ({ word: place, weight, kinship: 'beginning' }));

  const relativesOf = (typed: string): readonly Match[] =>
    findRelatives(words, typed).map(({ word, share }) => ({
      ...{ word, weight: RELATIVE * share },
      kinship: 'relative',
    }));

  const slipsOf = (typed: string, isUnfinished: boolean): readonly Match[] =>
    findSlips(typed, isUnfinished).map(({ word, distance }) => ({
      word: places.get(word) ?? 0,
      weight: SLIP - (SLIP_STEP * distance) / typed.length,
      kinship: 'slip',
    }));

  const matchKnown = (typed: string, place: number, isUnfinished: boolean): readonly Match[] => [
    { word: place, weight: 1, kinship: 'same' },
    ...formsOf(typed, FORM, 'form'),
    ...(isUnfinished ? beginningsOf(typed, BEGUN) : []),
  ];

  const matchUnknown = (typed: string, isUnfinished: boolean, isRight: boolean): readonly Match[] => {
    const slips = isRight ? [] : slipsOf(typed, isUnfinished);
    const sure = slips.filter(({ weight }) => weight >= SURE);
    const forms = formsOf(typed, ONLY_A_FORM, 'form');
    const relatives = forms.length + sure.length > 0 ? [] : relativesOf(typed);
    const known = [...forms, ...relatives, ...beginningsOf(typed, ONLY_BEGUN)];
    return known.length === 0 ? slips : [...known, ...sure];
  };

  const match = (long: string, isUnfinished: boolean, isRight = false) => {
    const typed = long.slice(0, LONGEST_WORD);
    const place = places.get(typed);
    return heaviest(
      place === undefined
        ? matchUnknown(typed, isUnfinished, isRight)
        : matchKnown(typed, place, isUnfinished),
    );
  };
  return { match, find: (word) => places.get(word) };
}

/** Each word once, as what it is most; as a slip only where it is nothing else. */
function heaviest(matches: readonly Match[]): readonly Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const known = best.get(match.word);
    const isMore = match.weight > (known?.weight ?? 0) && match.kinship !== 'slip';
    if (known === undefined || isMore) best.set(match.word, match);
  }
  return [...best.values()];
}
