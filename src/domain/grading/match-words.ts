import { editDistance } from '../edit-distance.ts';
import type { PartVerdict } from '../outcome.ts';

/** Words shorter than this have neighbours that mean something else: “may” is no slip for “many”. */
const SHORTEST_SLIP = 5;

/** Compares typed words with the accepted ones: accents, case and stray spaces are forgiven, slips are named. */
export function matchWords(given: string, accepted: readonly string[]): PartVerdict {
  const words = plain(given);
  const wanted = accepted.map(plain);
  if (wanted.includes(words)) return 'right';
  const isNear = (other: string) =>
    other.length >= SHORTEST_SLIP && editDistance(words, other) <= slipsIn(other);
  return wanted.some(isNear) ? 'slip' : 'wrong';
}

function slipsIn(words: string): number {
  return words.length >= 9 ? 2 : 1;
}

function plain(words: string): string {
  const withoutAccents = words.normalize('NFKD').replace(/\p{M}/gu, '');
  return withoutAccents
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
}
