/** What spreadsheets put between cells, in the order in which they are believed. */
const SEPARATORS = ['\t', ';', ',', '|'] as const;

const LINES_LOOKED_AT = 20;
const SIGNS_LOOKED_AT = 20_000;

/**
 * The separator that most of the first lines have equally often, outside of quotation marks; or the one that a spreadsheet
 * names itself (`sep=;`).
 */
export function findSeparator(text: string): string {
  const named = /^\s*"?sep=(.)"?\s*(?:\n|$)/i.exec(text)?.[1];
  if (named) return named;
  const lines = countOnLines(text.slice(0, SIGNS_LOOKED_AT));
  const scores = SEPARATORS.map((_, place) => countAlike(lines.map((counts) => counts[place] ?? 0)));
  const best = Math.max(...scores);
  return (best > 0 && SEPARATORS[scores.indexOf(best)]) || ',';
}

/** For each of the first lines, how often each separator stands in it outside of quotation marks. */
function countOnLines(text: string): readonly (readonly number[])[] {
  return text
    .split('\n', LINES_LOOKED_AT)
    .map(withoutQuoted)
    .map((line) => SEPARATORS.map((sign) => line.split(sign).length - 1));
}

/** A line break inside quotation marks is rarer than a quotation mark that was never closed, so each line is by itself. */
function withoutQuoted(line: string): string {
  return line.replaceAll(/(^|[\t;,|])"(?:[^"]|"")*(?:"|$)/g, '$1');
}

/** On how many lines it stands as often as on most of those that have it. */
function countAlike(counts: readonly number[]): number {
  const alike = new Map<number, number>();
  for (const count of counts) if (count > 0) alike.set(count, (alike.get(count) ?? 0) + 1);
  return Math.max(0, ...alike.values());
}
