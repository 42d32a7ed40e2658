import type { CrisisPhrase, CrisisPhrases, CrisisStep } from '../../domain/crisis.ts';
import { answerTyped, splitJoined, wordsOf } from './answer-typed.ts';
import { splitTyped } from './split-typed.ts';

/** Whether what was typed calls for help now. It knows no index and no ranking: the same text has the same answer anywhere. */
export type RecogniseNeed = (typed: string) => boolean;

/** A typed word, as the words and stems for which it may stand. */
type Word = { readonly typed: string; readonly answers: ReadonlySet<string> };

const LONGEST = 300;
/** A word of daily work: no phrase holds it or reaches over it. */
const TAKEN: Word = { typed: '', answers: new Set() };

/** Prepares the phrases of a course. */
export function createNeedRecogniser({
  lists,
  phrases,
  alone,
  numbers,
  except,
  misspelt,
  notMisspelt,
}: CrisisPhrases): RecogniseNeed {
  const words = wordsOf(lists, misspelt);
  const ordinary = new Set(notMisspelt);
  const choices = lists.map((list) => list.map((entry) => entry.split(' ')));

  const readWords = (typed: string): readonly Word[] =>
    splitTyped(typed.slice(0, LONGEST)).flatMap((word): readonly Word[] => {
      const apart = isRead(word) ? undefined : splitApart(word);
      return (apart ?? [word]).map((part) => ({ typed: part, answers: answerTyped(part, words, ordinary) }));
    });
  /** A stem that is less than half of a word may be the first of several that were typed as one. */
  const isRead = (word: string) =>
    words.whole.has(word) ||
    ordinary.has(word) ||
    words.stems.some((stem) => stem.length * 2 > word.length && word.startsWith(stem));
  // A sign that hides no letter stands between two words: “help!now”.
  const splitApart = (word: string): readonly string[] | undefined =>
    word.includes('*') && answerTyped(word, words, ordinary).size === 0
      ? word.split(/\*+/).filter(Boolean)
      : splitJoined(word, words);

  /** Where one step of a phrase may end that begins there. */
  function* endsOfStep([of, skip = 0, optional = 0]: CrisisStep, at: number, typed: readonly Word[]) {
    for (let from = at; from <= at + skip && from < typed.length; from += 1) {
      if (from > at && typed[from - 1] === TAKEN) break;
      for (const choice of choices[of] ?? [])
        if (choice.every((word, more) => typed[from + more]?.answers.has(word))) yield from + choice.length;
    }
    if (optional === 1) yield at;
  }
  /** Where a phrase ends that begins there, if it does. */
  const endOf = (phrase: CrisisPhrase, at: number, typed: readonly Word[], place = 0): number | undefined => {
    const step = phrase[place];
    if (!step) return at;
    for (const end of endsOfStep(step, at, typed)) {
      const whole = endOf(phrase, end, typed, place + 1);
      if (whole !== undefined) return whole;
    }
    return undefined;
  };
  const holds = (phrase: CrisisPhrase, typed: readonly Word[]) =>
    typed.some((_, at) => endOf(phrase, at, typed) !== undefined);

  const takeOut = (typed: readonly Word[]): readonly Word[] => {
    const left = [...typed];
    for (const phrase of except)
      for (const at of typed.keys()) left.fill(TAKEN, at, endOf(phrase, at, typed) ?? at);
    return left;
  };

  return (typed) => {
    const all = readWords(typed);
    if (all.length === 0) return false;
    if (alone.some((phrase) => endOf(phrase, 0, all) === all.length)) return true;
    const left = takeOut(all);
    return phrases.some((phrase) => holds(phrase, left)) || hasNumber(left, numbers);
  };
}

/** “116 123”, “116123” and “9-9-9”: figures in a row are one number, however they are parted. */
function hasNumber(typed: readonly Word[], numbers: readonly string[]): boolean {
  return typed.some((_, from) => {
    let figures = '';
    for (const { typed: word } of typed.slice(from)) {
      if (!/^\p{Nd}+$/u.test(word)) return false;
      figures += word;
      if (numbers.includes(figures)) return true;
    }
    return false;
  });
}
