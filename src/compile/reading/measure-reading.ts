import { smogFormula } from 'smog-formula';
import type { Node } from '../lesson/node.ts';
import { countSyllables } from './count-syllables.ts';
import { lessonBlocks } from './lesson-blocks.ts';

export interface Reading {
  /** All that learners read, choices and feedback included. */
  readonly words: number;
  readonly sentences: number;
  /** Words of three syllables or more, with how often each comes. */
  readonly longWords: ReadonlyMap<string, number>;
  /** The SMOG grade. Absent where there are too few sentences to say. */
  readonly grade?: number;
}

/** The formula was made for samples of thirty sentences. */
const FEWEST = 30;

/**
 * SMOG (McLaughlin, 1969, Journal of Reading 12(8), 639–646): the words of three syllables or more in thirty sentences,
 * over the whole of a lesson. `exclude`: terms that can't be avoided, taken out before counting.
 */
export function measureReading(root: Node, exclude: readonly string[]): Reading {
  const blocks = lessonBlocks(root);
  const sentences = blocks.filter(({ isProse }) => isProse).flatMap(({ text }) => sentencesOf(text));
  const longWords = new Map<string, number>();
  for (const word of sentences.flatMap((sentence) => wordsOf(withoutTerms(sentence, exclude)))) {
    if (countSyllables(word) >= 3) longWords.set(word, (longWords.get(word) ?? 0) + 1);
  }
  const polysillabicWord = [...longWords.values()].reduce((sum, count) => sum + count, 0);
  return {
    words: blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    sentences: sentences.length,
    longWords,
    ...(sentences.length < FEWEST
      ? {}
      : { grade: smogFormula({ sentence: sentences.length, polysillabicWord }) }),
  };
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…][”’"')\]]*)\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

function withoutTerms(sentence: string, terms: readonly string[]): string {
  if (terms.length === 0) return sentence;
  const any = terms.map((term) => term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return sentence.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:s|es|[’']s)?(?![\\p{L}\\p{N}])`, 'giu'),
    ' ',
  );
}
