import { editDistance } from '../../domain/edit-distance.ts';

/** Shorter words have too many neighbours: “die” is one letter from “tie”, “due” and “diet”. */
const SHORTEST = 4;
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 9;

/**
 * Whether a word may be a slip for another. Of four letters only two that changed places, and a doubled letter that was
 * written once or the other way round, are forgiven; from five on one letter, from nine on two. The first letter is
 * hardly ever mistaken.
 */
export function isSlip(typed: string, word: string): boolean {
  const most = word.length >= TWO_EDITS_FROM ? 2 : word.length >= ONE_EDIT_FROM ? 1 : 0;
  if (word.length < SHORTEST || typed === word) return false;
  if (Math.abs(typed.length - word.length) > Math.max(1, most)) return false;
  if (single(typed) === single(word) || isSwapped(typed, word)) return true;
  return typed[0] === word[0] && most > 0 && editDistance(typed, word) <= most;
}

/** The same for the beginning of a word: “sucidal” for “suicid*”. */
export function isSlipOfStem(typed: string, stem: string): boolean {
  const beginnings = [-1, 0, 1].map((more) => typed.slice(0, stem.length + more));
  return stem.length >= ONE_EDIT_FROM && beginnings.some((beginning) => isSlip(beginning, stem));
}

function single(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1');
}

function isSwapped(typed: string, word: string): boolean {
  return (
    typed.length === word.length &&
    editDistance(typed, word) === 1 &&
    [...typed].sort().join() === [...word].sort().join()
  );
}
