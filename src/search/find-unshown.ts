import type { SectionText } from './index-files.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** A word that was asked for, and the words of the course by which a section answers to it. */
export interface Answered {
  /** As it was typed, or the word that a misspelt one was taken for. */
  readonly asked: string;
  readonly words: readonly string[];
}

/** The asked words that a section doesn’t say in any form: its author had it found by them. */
export function findUnshown(
  { title, trail, heading, text = '' }: Omit<SectionText, 'text'> & { readonly text?: string },
  answered: readonly Answered[],
): readonly string[] {
  const shown = splitWords([title, ...trail, heading, text].join(' '));
  const isShown = (word: string) => shown.includes(word);
  return answered
    .filter(({ words }) => words.length > 0 && !words.some(isShown))
    .map(({ asked }) => asked)
    .filter((asked) => !shown.some((word) => stemWord(word) === stemWord(asked)));
}
