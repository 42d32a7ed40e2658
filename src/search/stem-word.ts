import { stemmer } from 'stemmer';

/** What the forms of an English word share (Porter’s algorithm): “share”, “shared” and “sharing” are all “share”. */
export function stemWord(word: string): string {
  return stemmer(word);
}
