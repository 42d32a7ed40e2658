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

/** How many letters to put in, take out, exchange or swap with their neighbour: Damerau's slips of the keyboard. */
function editDistance(a: string, b: string): number {
  let rowBefore: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const exchange = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const isSwapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      const swap = isSwapped ? (rowBefore[j - 1] ?? 0) + 1 : exchange;
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, exchange, swap));
    }
    [rowBefore, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
