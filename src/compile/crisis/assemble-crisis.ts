import type { CrisisPhrase, CrisisPhrases, CrisisStep } from '../../domain/crisis.ts';
import { findSlips, splitJoined, wordsOf } from '../../search/crisis/answer-typed.ts';
import { splitTyped } from '../../search/crisis/split-typed.ts';
import { readEntry, readPhrase, type WrittenStep } from './read-phrase.ts';

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
  const names = Object.keys(written.words);
  const lists = Object.values(written.words).map((list) => list.flatMap(wordsOfEntry).join('|'));
  const ofStep = (of: WrittenStep['of']): string | number => {
    const [first, ...others] = of;
    const placeOf = (list: string) => names.indexOf(list);
    if (others.length === 0 && typeof first === 'object' && placeOf(first.list) >= 0)
      return placeOf(first.list);
    return of.map((one) => (typeof one === 'string' ? one : `<${placeOf(one.list)}>`)).join('|');
  };
  const assemble = (phrases: readonly string[]): readonly CrisisPhrase[] =>
    phrases.flatMap((phrase) => {
      const read = readPhrase(phrase);
      return 'fault' in read ? [] : [read.steps.map((step) => assembleStep(step, ofStep))];
    });
  const crisis: CrisisPhrases = {
    lists,
    phrases: assemble(written.phrases),
    alone: assemble(written.alone),
    numbers: written.numbers.map((number) => number.replaceAll(' ', '')),
    except: assemble(written.except),
    misspelt: written.misspelt.flatMap(wordsOfEntry),
    notMisspelt: [],
  };
  const words = wordsOf(crisis);
  const isTaken = (word: string) =>
    !words.whole.has(word) && (findSlips(word, words).length > 0 || splitJoined(word, words) !== undefined);
  const ordinary = new Set([...written.notMisspelt, ...textsOfCourse].flatMap(splitTyped));
  return { ...crisis, notMisspelt: [...ordinary].filter(isTaken).sort() };
}

function assembleStep(
  { of, skip, optional }: WrittenStep,
  ofStep: (of: WrittenStep['of']) => string | number,
): CrisisStep {
  if (optional) return [ofStep(of), skip, 1];
  return skip > 0 ? [ofStep(of), skip] : [ofStep(of)];
}

function wordsOfEntry(written: string): readonly string[] {
  const read = readEntry(written);
  return 'fault' in read ? [] : [read.words];
}
