import { begunWith } from './begun-with.ts';

/** A word by its place in the dictionary, and which share of the longer one’s letters it has in common with the typed one. */
export interface Relative {
  readonly word: number;
  readonly share: number;
}

const SHORTEST_ROOT = 6;

/** “Uncertain” for “uncertainties”: the words that share the most letters of its beginning, if that is half of both. */
export function findRelatives(words: readonly string[], typed: string): readonly Relative[] {
  const least = Math.max(SHORTEST_ROOT, typed.length / 2);
  for (let root = typed.length - 1; root >= least; root -= 1) {
    const relatives = begunWith(words, typed.slice(0, root))
      .map((word) => ({ word, share: root / Math.max(typed.length, (words[word] ?? '').length) }))
      .filter(({ share }) => share >= 0.5);
    if (relatives.length > 0) return relatives;
  }
  return [];
}
