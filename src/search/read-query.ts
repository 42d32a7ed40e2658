import { commonWords } from './common-words.ts';
import type { FindSynonyms } from './find-synonyms.ts';
import type { Kinship, Matcher } from './match-word.ts';
import { splitWords } from './split-words.ts';

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
const JOINED = 0.8;

/** What a query asks for. A word that is right is not taken for a slip of another. */
export function readQuery(
  query: string,
  matcher: Matcher,
  findSynonyms: FindSynonyms,
  isRight: (word: string) => boolean,
): readonly Asked[] {
  const typed = splitWords(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const telling = typed.filter((word) => !commonWords.has(word));
  const used = telling.length > 0 ? telling : typed;
  const last = typed.at(-1);
  return [...new Set(used)].map((word) => {
    const own = matcher.match(word, isOpen && word === last, isRight(word));
    return {
      typed: word,
      readings: [
        ...own.map(({ word: place, weight, kinship }) => ({ words: [place], weight, kinship })),
        ...findSynonyms(word, typed)
          .flatMap((phrase) => readAll(phrase, matcher))
          .map((words) => ({ words, weight: SYNONYM, kinship: 'synonym' as const })),
        ...readJoined(word, typed, matcher),
      ],
    };
  });
}

/** What the course writes as one word with its neighbour (“well being”), or a word that it writes as two (“codesign”). */
function readJoined(word: string, typed: readonly string[], matcher: Matcher): readonly Reading[] {
  const at = typed.indexOf(word);
  const [before, after] = [typed[at - 1], typed[at + 1]];
  const isUnknown = matcher.find(word) === undefined;
  const cuts = isUnknown ? Array.from({ length: Math.max(0, word.length - 3) }, (_, cut) => cut + 2) : [];
  const ways = [
    ...(before === undefined ? [] : [[before + word]]),
    ...(after === undefined ? [] : [[word + after]]),
    ...cuts.map((cut) => [word.slice(0, cut), word.slice(cut)]),
  ];
  return ways
    .filter((words) => words.length === 1 || !words.every((part) => commonWords.has(part)))
    .flatMap((words) => readAll(words, matcher))
    .map((words) => ({ words, weight: JOINED, kinship: 'form' }));
}

/** The places of these words, if the course has them all. */
function readAll(words: readonly string[], { find }: Matcher): readonly (readonly number[])[] {
  const known = words.map(find).filter((place) => place !== undefined);
  return known.length < words.length ? [] : [known];
}
