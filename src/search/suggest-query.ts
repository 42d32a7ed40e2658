import type { Asked } from './read-query.ts';

/** Less sure ones are looked for, but not proposed: “lose” is a word, and no slip for “lone”. */
const SURE = 0.52;

/** The query as it would be, had every misspelt word been typed as the likeliest word of the course. */
export function suggestQuery(
  query: string,
  asked: readonly Asked[],
  words: readonly string[],
): string | undefined {
  let suggestion = query.toLowerCase();
  for (const { typed, readings } of asked) {
    const [best] = readings.toSorted((a, b) => b.weight - a.weight);
    if (best?.kinship === 'slip' && best.weight > SURE)
      suggestion = suggestion.replace(typed, words[best.words[0] ?? 0] ?? typed);
  }
  return suggestion === query.toLowerCase() ? undefined : suggestion;
}
