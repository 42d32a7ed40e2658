import { editDistance } from '../domain/edit-distance.ts';

/** The known word that a misspelt one was probably meant to be, or an empty string. */
export function nearestWord(word: string, known: Iterable<string>): string {
  let nearest = '';
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
