import { stemWord } from './stem-word.ts';

/** Phrases, as lists of words, that mean the same as one that was typed in full and of which this word is a part. */
export type FindSynonyms = (word: string, typed: readonly string[]) => readonly (readonly string[])[];

/** Knows what means the same, in whatever form its words are typed. */
export function createSynonymFinder(synonyms: readonly (readonly string[])[]): FindSynonyms {
  const meanings = synonyms.map((phrases) =>
    phrases.map((phrase) => {
      const words = phrase.split(' ');
      return { words, stems: words.map(stemWord) };
    }),
  );
  return (word, typed) => {
    const stem = stemWord(word);
    const said = spaced(typed.map(stemWord));
    return meanings.flatMap((phrases) => {
      const isSaid = ({ stems }: (typeof phrases)[number]) =>
        stems.includes(stem) && said.includes(spaced(stems));
      const typedOne = phrases.find(isSaid);
      return typedOne ? phrases.filter((phrase) => phrase !== typedOne).map(({ words }) => words) : [];
    });
  };
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
