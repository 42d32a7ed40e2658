import type { CrisisPhrase, CrisisPhrases, CrisisStep } from '../../domain/crisis.ts';
import { findSlips, splitJoined, wordsOf } from '../../search/crisis/answer-typed.ts';
import { splitTyped } from '../../search/crisis/split-typed.ts';
import { readEntry, readPhrase } from './read-phrase.ts';

/** `crisis:` of `support.yaml` as it was written. */
export interface CrisisDraft {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly phrases: readonly string[];
  readonly alone: readonly string[];
  readonly numbers: readonly string[];
  readonly except: readonly string[];
  readonly misspelt: readonly string[];
  readonly notMisspelt: readonly string[];
}

/**
 * The phrases as the search compares them. What can’t be read is left out; `check` says so. Of the words that are no
 * slips, the author’s and those that the course itself uses, only such come along as would be taken for one.
 */
export function assembleCrisis(written: CrisisDraft, textsOfCourse: readonly string[]): CrisisPhrases {
  const places = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const named = new Map(
    Object.entries(written.words).map(([name, list]) => [name, list.flatMap(wordsOfEntry)]),
  );
  const placeOf = (list: readonly string[]): number => {
    const key = list.join('|');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, lists.length);
    return lists.push(list) - 1;
  };
  const assemble = (phrases: readonly string[]): readonly CrisisPhrase[] =>
    phrases.flatMap((phrase) => {
      const read = readPhrase(phrase);
      if ('fault' in read) return [];
      return [
        read.steps.map(({ of, optional, skip }): CrisisStep => {
          const place = placeOf(of.flatMap((one) => (typeof one === 'string' ? one : (named.get(one.list) ?? []))));
          if (optional) return [place, skip, 1];
          return skip > 0 ? [place, skip] : [place];
        }),
      ];
    });
  const [phrases, alone, except] = [written.phrases, written.alone, written.except].map(assemble);
  const misspelt = written.misspelt.flatMap(wordsOfEntry);
  const words = wordsOf(lists, misspelt);
  const isTaken = (word: string) =>
    !words.whole.has(word) && (findSlips(word, words).length > 0 || splitJoined(word, words) !== undefined);
  const ordinary = new Set([...written.notMisspelt, ...textsOfCourse].flatMap(splitTyped));
  return {
    lists,
    phrases: phrases ?? [],
    alone: alone ?? [],
    numbers: written.numbers.map((number) => number.replaceAll(' ', '')),
    except: except ?? [],
    misspelt,
    notMisspelt: [...ordinary].filter(isTaken).sort(),
  };
}

function wordsOfEntry(written: string): readonly string[] {
  const read = readEntry(written);
  return 'fault' in read ? [] : [read.words];
}
