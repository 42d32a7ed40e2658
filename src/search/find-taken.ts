import type { Asked, Reading } from './read-query.ts';
import { stemWord } from './stem-word.ts';

/** A typed word, and words of the course of which it may be a slip and by which something was found. */
export interface Taken {
  readonly typed: string;
  /** The likeliest first, one of each stem. */
  readonly as: readonly string[];
  /** Whether the course has nothing else for the typed word. */
  readonly isOnly: boolean;
}

/** More would be no answer to what was meant. */
const MOST = 3;

/** What a query was taken for. `readings` says for each found section, best first, how it answers to each asked word. */
export function findTaken(
  asked: readonly Asked[],
  readings: readonly (readonly (Reading | undefined)[])[],
  words: readonly string[],
): readonly Taken[] {
  return asked.flatMap(({ typed, readings: all }, place) => {
    const slips = new Set(
      readings.map((ofSection) => ofSection[place]).filter((reading) => reading?.kinship === 'slip'),
    );
    const likeliest = [...slips]
      .flatMap((slip) => slip ?? [])
      .sort((one, other) => other.weight - one.weight)
      .map((slip) => slip.words.map((word) => words[word] ?? '').join(' '));
    const ofStems = new Map(likeliest.toReversed().map((word) => [stemWord(word), word]));
    const as = likeliest.filter((word) => ofStems.get(stemWord(word)) === word).slice(0, MOST);
    return as.length === 0 ? [] : [{ typed, as, isOnly: all.every(({ kinship }) => kinship === 'slip') }];
  });
}
