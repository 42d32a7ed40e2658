import { commonWords } from './common-words.ts';
import type { Kinship, MatchWord } from './match-word.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** Words of the course, all of which together stand for what was typed. */
export interface Reading {
  readonly words: readonly number[];
  readonly weight: number;
  readonly kinship: Kinship;
}

/** A typed word, and all that it may mean here. */
export interface Asked {
  readonly typed: string;
  readonly readings: readonly Reading[];
}

const LONGEST_QUERY = 300;
const MOST_WORDS = 12;
const SYNONYM = 0.6;

/** What a query asks for. Common words count only where nothing else is typed. */
export function readQuery(
  query: string,
  matchWord: MatchWord,
  synonyms: readonly (readonly string[])[],
): readonly Asked[] {
  const typed = splitWords(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const telling = typed.filter((word) => !commonWords.has(word));
  const used = telling.length > 0 ? telling : typed;
  const last = typed.at(-1);
  return [...new Set(used)].map((word) => {
    const own = matchWord(word, isOpen && word === last);
    return {
      typed: word,
      readings: [
        ...own.map(({ word: place, weight, kinship }) => ({ words: [place], weight, kinship })),
        ...synonymsOf(word, typed, synonyms).flatMap((phrase) => readPhrase(phrase, matchWord)),
      ],
    };
  });
}

/** Phrases that mean the same as one that was typed in full, of which the word is a part. */
function synonymsOf(word: string, typed: readonly string[], synonyms: readonly (readonly string[])[]) {
  const stems = ` ${typed.map(stemWord).join(' ')} `;
  return synonyms.flatMap((phrases) => {
    const said = phrases.find((phrase) => {
      const words = phrase.split(' ');
      return words.includes(word) || words.map(stemWord).includes(stemWord(word))
        ? stems.includes(` ${words.map(stemWord).join(' ')} `)
        : false;
    });
    return said === undefined ? [] : phrases.filter((phrase) => phrase !== said);
  });
}

function readPhrase(phrase: string, matchWord: MatchWord): readonly Reading[] {
  const places = phrase
    .split(' ')
    .map((word) => matchWord(word, false).find((match) => match.kinship === 'same'));
  const words = places.flatMap((match) => (match ? [match.word] : []));
  if (words.length < places.length) return [];
  return [{ words, weight: SYNONYM, kinship: 'synonym' }];
}
