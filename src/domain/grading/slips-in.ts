import type { TypedPart } from './read-typed.ts';

/** Words shorter than this have neighbours that mean something else: “may” is no slip for “many”. */
const SHORTEST = 5;

/** How many slips are taken for such in a word, or in words that hyphens join, of so many letters. */
export function slipsIn(letters: number): number {
  return letters >= 9 ? 2 : letters >= SHORTEST ? 1 : 0;
}

/** Whether a word may be spelt nearly right: in a longer one that hyphens make, its parts may be a little shorter. */
export function mayDiffer(word: string, lettersOfGroup: number): boolean {
  return word.length >= (lettersOfGroup > word.length ? SHORTEST - 1 : SHORTEST);
}

/** The places of the words, those together that hyphens join. */
export function groupWords(parts: readonly TypedPart[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [at, { kind, isJoined }] of parts.entries()) {
    if (kind !== 'word') continue;
    const last = groups.at(-1);
    if (isJoined && last?.at(-1) === at - 1) last.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** All words as if there were no spaces. */
export function joinWords(parts: readonly TypedPart[]): string {
  return parts.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join('');
}
