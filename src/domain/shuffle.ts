import { hashText } from './hash-text.ts';

/**
 * The same order for the same seed, on every device: the order that a learner saw can be shown again.
 * Fisher–Yates (Durstenfeld 1964) on numbers from Mulberry32, seeded by FNV-1a of the text.
 */
export function shuffle<T>(things: readonly T[], seed: string): readonly T[] {
  const next = createNumbers(seed);
  const shuffled = [...things];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** Numbers from 0 to below 1. */
function createNumbers(seed: string): () => number {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
