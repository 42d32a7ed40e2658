import { syllable } from 'syllable';

// A course says the same words again and again.
const known = new Map<string, number>();

/** The syllables of a word in small letters. A figure has none: how it is read out differs. */
export function countSyllables(word: string): number {
  const count = known.get(word) ?? (/\p{N}/u.test(word) ? 0 : syllable(word));
  known.set(word, count);
  return count;
}
