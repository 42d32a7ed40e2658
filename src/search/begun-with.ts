/** The places of the words that begin so, in a list in order. */
export function begunWith(words: readonly string[], beginning: string): readonly number[] {
  const first = firstNotBefore(words, beginning);
  let end = first;
  while (words[end]?.startsWith(beginning)) end += 1;
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function firstNotBefore(words: readonly string[], typed: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
