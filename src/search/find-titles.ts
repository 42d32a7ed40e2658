import { commonWords } from './common-words.ts';
import type { SectionHead } from './index-files.ts';
import type { SearchKind } from './searchable.ts';
import { splitWords } from './split-words.ts';

/** A section that is found by its title, and the words of it that begin so. */
export interface Titled {
  readonly section: number;
  readonly words: readonly string[];
}

/** The single letter or figure that a query consists of. */
export function readLetter(query: string): string | undefined {
  const [word = '', ...others] = splitWords(query);
  return others.length === 0 && [...word].length === 1 ? word : undefined;
}

/** Whether a section is found by a letter: the beginning of a lesson or another page, and a term. */
export function isTitle(kind: SearchKind, { heading }: Pick<SectionHead, 'heading'>): boolean {
  return kind === 'term' || kind === 'support' || heading === '';
}

/** The titles that begin with this letter, and below them those in which another telling word does. */
export function findTitles(
  letter: string,
  heads: readonly (SectionHead | undefined)[],
  kindOf: (section: number) => SearchKind | undefined,
): readonly Titled[] {
  const found = heads.flatMap((head, section) => {
    const kind = kindOf(section);
    if (!head || !kind || !isTitle(kind, head)) return [];
    const words = splitWords(kind === 'term' ? head.heading : head.title);
    const begun = words.filter(
      (word, place) => word.startsWith(letter) && (place === 0 || !commonWords.has(word)),
    );
    return begun.length > 0 ? [{ section, words: begun, isFirst: begun[0] === words[0] }] : [];
  });
  return [...found.filter(({ isFirst }) => isFirst), ...found.filter(({ isFirst }) => !isFirst)];
}
