import { createHash } from 'node:crypto';

/** From here on it is copying. */
const WORDS = 8;

/**
 * Every run of eight words of a text, in small letters and without signs, each as a hash and with its place.
 *
 * @param {string} text
 * @returns {{ hash: string, words: string }[]}
 */
export function hashRuns(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(WORDS - 1).map((_, index) => {
    const run = words.slice(index, index + WORDS).join(' ');
    return { hash: createHash('sha256').update(run).digest('hex').slice(0, 12), words: run };
  });
}
