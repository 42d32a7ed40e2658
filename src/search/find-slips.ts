import Fuse from 'fuse.js/basic';
import { editDistance } from '../domain/edit-distance.ts';

/** A known word that a typed one may have been meant to be, and by how many slips the two differ. */
export interface Slip {
  readonly word: string;
  readonly distance: number;
}

const MOST_SLIPS = 16;
/** An unfinished word may lack so many letters. */
const LETTERS_TO_COME = 5;

/** Finds what a misspelt word may have been, nearest first. An unfinished one is compared with beginnings, too. */
export function createSlipFinder(
  words: readonly string[],
): (typed: string, isUnfinished: boolean) => readonly Slip[] {
  // Slips change a word’s length by few letters and seldom its first, so that Fuse need not look at all words.
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
    const longest = typed.length + most + (isUnfinished ? LETTERS_TO_COME : 0);
    const keys = [...alike.keys()].filter((key) => {
      const length = Number(key.slice(1));
      return length >= typed.length - most && length <= longest;
    });
    const nearAmong = (some: readonly string[]) =>
      some
        .flatMap((key) => fuseOf(key).search(typed))
        .map(({ item }) => ({ word: item, distance: distanceOf(typed, item, isUnfinished) }))
        .filter(({ distance }) => distance <= most);
    const byFirst = Map.groupBy(keys, (key) => key[0] === typed[0]);
    const sameFirst = nearAmong(byFirst.get(true) ?? []);
    const near = sameFirst.length > 0 ? sameFirst : nearAmong(byFirst.get(false) ?? []);
    near.sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
    const farthest = (near[0]?.distance ?? 0) + 1;
    return near.filter(({ distance }) => distance <= farthest).slice(0, MOST_SLIPS);
  };
}

/** How many slips a word of that length may have and still be told from others. */
export function mostSlips(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
}

function distanceOf(typed: string, word: string, isUnfinished: boolean): number {
  const whole = editDistance(typed, word);
  if (!isUnfinished) return whole;
  const begun = [-1, 0, 1].map((more) => editDistance(typed, word.slice(0, typed.length + more)));
  return Math.min(whole, ...begun);
}
