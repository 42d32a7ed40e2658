import type { CrisisPhrases } from '../../domain/crisis.ts';
import { isSlip, isSlipOfStem } from './is-slip.ts';

/** The words and stems (`suicid*`) of all lists. */
export interface CrisisWords {
  readonly whole: ReadonlySet<string>;
  /** Without their `*`. */
  readonly stems: readonly string[];
  /** Those in which slips are forgiven, stems with their `*`. */
  readonly misspelt: readonly string[];
}

/** Shorter words may stand in any other. */
const SHORTEST_JOINED = 6;

export function wordsOf(crisis: CrisisPhrases): CrisisWords {
  const { lists, phrases, alone, except, misspelt } = crisis;
  const ownWords = [phrases, alone, except].flat(2).map(([of]) => (typeof of === 'string' ? of : ''));
  const all = new Set(
    [...lists, ...ownWords]
      .flatMap((words) => words.split(/[| ]/))
      .filter((word) => word !== '' && !word.startsWith('<')),
  );
  const stems = [...all].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return { whole: new Set([...all].filter((word) => !word.endsWith('*'))), stems, misspelt };
}

/** The words and stems for which a typed one may stand, misspelt or not. */
export function answerTyped(
  typed: string,
  words: CrisisWords,
  notMisspelt: ReadonlySet<string>,
): ReadonlySet<string> {
  const ways = waysToRead(typed);
  const right = new Set(
    ways.flatMap((way) => (way.includes('*') ? findHidden(way, words) : findSame(way, words))),
  );
  if (right.size > 0 || notMisspelt.has(typed) || !/^\p{L}+$/u.test(typed)) return right;
  const meant = ways.flatMap((way) => findSlips(way, words));
  return new Set(meant.flatMap((word) => (word.endsWith('*') ? word : findSame(word, words))));
}

/** What a word is a slip for, if anything. */
export function findSlips(typed: string, { misspelt }: CrisisWords): readonly string[] {
  return misspelt.filter((word) =>
    word.endsWith('*') ? isSlipOfStem(typed, word.slice(0, -1)) : isSlip(typed, word),
  );
}

/** The words that were typed without the spaces between them (“killmyself”); nothing if there is no such reading. */
export function splitJoined(typed: string, { whole, stems }: CrisisWords): readonly string[] | undefined {
  if (typed.length < SHORTEST_JOINED) return undefined;
  const split = (rest: string, shortest: number): readonly string[] | undefined => {
    if (rest === '') return [];
    for (let length = rest.length; length >= shortest; length -= 1) {
      const first = rest.slice(0, length);
      const others = whole.has(first) || stems.includes(first) ? split(rest.slice(length), 2) : undefined;
      if (others) return [first, ...others];
    }
    return undefined;
  };
  return split(typed, 1);
}

/** “killlll” and “diiiie”: a letter that is held down says no more than once or twice. */
function waysToRead(typed: string): readonly string[] {
  const held = /(.)\1{2,}/gu;
  if (!held.test(typed)) return [typed];
  return [typed, typed.replaceAll(held, '$1$1'), typed.replaceAll(held, '$1')];
}

function findSame(typed: string, { whole, stems }: CrisisWords): readonly string[] {
  const begun = stems.filter((stem) => typed.startsWith(stem)).map((stem) => `${stem}*`);
  return whole.has(typed) ? [typed, ...begun] : begun;
}

/** “k*ll” and “su1cide”: each sign hides one letter, and most of the word is to be seen. */
function findHidden(typed: string, { whole, stems }: CrisisWords): readonly string[] {
  const seen = typed.replaceAll('*', '').length;
  if (typed.length < 4 || seen * 2 < typed.length) return [];
  const fits = (word: string) =>
    [...typed.slice(0, word.length)].every((letter, at) => letter === '*' || letter === word[at]);
  return [
    ...[...whole].filter((word) => word.length === typed.length && fits(word)),
    ...stems.filter((stem) => stem.length <= typed.length && fits(stem)).map((stem) => `${stem}*`),
  ];
}
