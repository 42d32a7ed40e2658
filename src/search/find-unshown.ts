import type { SectionText } from './index-files.ts';
import { splitWords } from './split-words.ts';

/** The words by which a section was found that it doesn’t say: those that its author had it found by. */
export function findUnshown(
  { title, trail, heading, text = '' }: Omit<SectionText, 'text'> & { readonly text?: string },
  words: ReadonlySet<string>,
): readonly string[] {
  const shown = new Set(splitWords([title, ...trail, heading, text].join(' ')));
  return [...words].filter((word) => !shown.has(word));
}
