import Fuse from 'fuse.js/basic';
import { editDistance } from '../domain/edit-distance.ts';
import { soundWord } from './sound-word.ts';

/** A known word that a typed one may have been meant to be, and how far it is from it. */
export interface Slip {
  readonly word: string;
  /**
   * Between slips of the keys and what can be heard of them, because most who don’t know a word write what they hear;
   * half a slip more where the first letter is another, which people seldom miss.
   */
  readonly distance: number;
}

/** Slips that differ by less than that from the nearest are offered as well. */
const ABOUT_AS_NEAR = 1.1;
const MOST_SLIPS = 16;
/** An unfinished word may lack so many letters. */
const LETTERS_TO_COME = 5;

/** Finds what a misspelt word may have been, nearest first. An unfinished one is compared with beginnings, too. */
export function createSlipFinder(
  words: readonly string[],
): (typed: string, isUnfinished: boolean) => readonly Slip[] {
  // Slips change a word's length by few letters and seldom its first, so that Fuse need not look at all words.
  const alike = Map.groupBy(words, (word) => `${word[0]}${word.length}`);
  const fuses = new Map<string, Fuse<string>>();
  const fuseOf = (key: string) => {
    const options = { threshold: 0.45, ignoreLocation: true, shouldSort: false };
    const fuse = fuses.get(key) ?? new Fuse(alike.get(key) ?? [], options);
    fuses.set(key, fuse);
    return fuse;
  };

  return (typed, isUnfinished) => {
    const most = mostSlips(typed.length);
    if (most === 0) return [];
    const distanceTo = createDistance(typed, isUnfinished);
    const longest = typed.length + most + (isUnfinished ? LETTERS_TO_COME : 0);
    const nearAmong = (isWanted: (first: string) => boolean) =>
      [...alike.keys()]
        .filter((key) => {
          const length = Number(key.slice(1));
          return length >= typed.length - most && length <= longest && isWanted(key.charAt(0));
        })
        .flatMap((key) => fuseOf(key).search(typed))
        .map(({ item }) => ({ word: item, distance: distanceTo(item) }))
        .filter(({ distance }) => distance <= most)
        .sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
    const sameFirst = nearAmong((first) => first === typed[0]);
    const near = sameFirst.length > 0 ? sameFirst : nearAmong((first) => first !== typed[0]);
    const farthest = (near[0]?.distance ?? 0) + ABOUT_AS_NEAR;
    return near.filter(({ distance }) => distance < farthest).slice(0, MOST_SLIPS);
  };
}

/** How many slips a word of that length may have and still be told from others. */
function mostSlips(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1.5 : length < 9 ? 2.5 : 3.5;
}

function createDistance(typed: string, isUnfinished: boolean): (word: string) => number {
  const sound = soundWord(typed);
  return (word) => {
    const whole = (editDistance(typed, word) + editDistance(sound, soundWord(word))) / 2;
    const begun = [-1, 0, 1].map((more) => editDistance(typed, word.slice(0, typed.length + more)) + 0.3);
    return Math.min(whole, ...(isUnfinished ? begun : [])) + (typed[0] === word[0] ? 0 : 0.5);
  };
}
