import type { CrisisPhrases } from '../../domain/crisis.ts';
import { answerTyped, splitJoined, wordsOf } from './answer-typed.ts';
import { endOfPhrase, type Phrase, preparePhrase, TAKEN, type TypedWord } from './match-phrase.ts';
import { splitTyped } from './split-typed.ts';

/** Whether what was typed calls for help now. It asks no index and no ranking: the same text has the same answer anywhere. */
export type RecogniseNeed = (typed: string) => boolean;

const LONGEST = 300;

/** Prepares the phrases of a course. */
export function createNeedRecogniser(crisis: CrisisPhrases): RecogniseNeed {
  const words = wordsOf(crisis);
  const ordinary = new Set(crisis.notMisspelt);
  const prepare = (list: CrisisPhrases['phrases']) =>
    list.map((phrase) => preparePhrase(phrase, crisis.lists));
  const [phrases, alone, except] = [crisis.phrases, crisis.alone, crisis.except].map(prepare);

  const answersOf = (typed: string): TypedWord => ({ typed, answers: answerTyped(typed, words, ordinary) });
  /** A stem that is less than half of a word may be the first of several that were typed as one. */
  const isOne = (typed: string) =>
    words.whole.has(typed) ||
    ordinary.has(typed) ||
    words.stems.some((stem) => stem.length * 2 > typed.length && typed.startsWith(stem));
  const readWord = (typed: string): readonly TypedWord[] => {
    const word = answersOf(typed);
    // A sign that hides no letter stands between two words: “help!now”.
    if (typed.includes('*'))
      return word.answers.size > 0 ? [word] : typed.split('*').filter(Boolean).map(answersOf);
    return isOne(typed) ? [word] : (splitJoined(typed, words)?.map(answersOf) ?? [word]);
  };

  return (typed) => {
    const all = splitTyped(typed.slice(0, LONGEST)).flatMap(readWord);
    if (all.length === 0) return false;
    if (alone?.some((phrase) => endOfPhrase(phrase, 0, all) === all.length)) return true;
    const left = takeOut(except ?? [], all);
    const holds = (phrase: Phrase) => left.some((_, at) => endOfPhrase(phrase, at, left) !== undefined);
    return phrases?.some(holds) || hasNumber(left, crisis.numbers);
  };
}

function takeOut(except: readonly Phrase[], typed: readonly TypedWord[]): readonly TypedWord[] {
  const left = [...typed];
  for (const phrase of except)
    for (const at of typed.keys()) left.fill(TAKEN, at, endOfPhrase(phrase, at, typed) ?? at);
  return left;
}

/** “116 123”, “116123” and “9-9-9”: figures in a row are one number, however they are parted. */
function hasNumber(typed: readonly TypedWord[], numbers: readonly string[]): boolean {
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
