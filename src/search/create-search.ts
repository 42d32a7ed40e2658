import type { ModuleId, PathId } from '../domain/ids.ts';
import { findAudiences } from '../domain/path.ts';
import { countFacets, type FilterCounts, isWanted } from './count-facets.ts';
import { createSynonymFinder } from './find-synonyms.ts';
import { findTaken, type Taken } from './find-taken.ts';
import { findTitles, readLetter } from './find-titles.ts';
import type { Answered } from './find-unshown.ts';
import type { Dictionary, Facet, SectionHead } from './index-files.ts';
import { createMatcher } from './match-word.ts';
import { openIndex, type ReadFile } from './open-index.ts';
import { rankSections } from './rank-sections.ts';
import { type Asked, type Reading, readQuery } from './read-query.ts';
import type { SearchKind } from './searchable.ts';

export interface Filters {
  readonly module?: ModuleId;
  readonly kind?: SearchKind;
  readonly path?: PathId;
}

/** A section that answers to a query. */
export interface Result extends SectionHead {
  /** Not there while the results are shown early. */
  readonly text?: string;
  readonly kind: SearchKind;
  /** The words by which it was found, as the dictionary has them. */
  readonly words: ReadonlySet<string>;
  /** How it answers to each word that was asked for, common ones aside. */
  readonly answered: readonly Answered[];
  /** Words that it holds and that mean the same as a typed one. */
  readonly insteadOf: readonly { readonly typed: string; readonly found: string }[];
}

export interface Found {
  /** The best ones, as many as were wanted. */
  readonly results: readonly Result[];
  /** How many there are in all, and how many more without filters. */
  readonly count: number;
  readonly filteredOut: number;
  /** What each typed word was taken for, as far as results were found by what it may be a slip of. */
  readonly taken: readonly Taken[];
  readonly counts: FilterCounts;
  /** Whether a single letter was looked for, in titles only. */
  readonly isByTitle: boolean;
}

export interface SearchOptions {
  /** Takes no typed word for a slip of another. */
  readonly literally?: boolean;
  /** Has the results before, as far as they are known without their texts. */
  readonly showEarly?: (found: Found) => void;
  /** Aborted when nobody waits for the texts any more. */
  readonly signal?: AbortSignal;
}

/** Resolves with the results in full. */
export type Search = (
  query: string,
  wanted: number,
  filters?: Filters,
  options?: SearchOptions,
) => Promise<Found>;

type Why = Pick<Result, 'words' | 'answered' | 'insteadOf'>;

/** The sections that answer to a query, best first, and what is to be said of them. */
interface Answer {
  readonly ranked: readonly number[];
  readonly isByTitle: boolean;
  readonly takenFor: (sections: readonly number[]) => readonly Taken[];
  readonly why: (section: number) => Why;
}

/** A question that a lesson asks is seldom what is looked for, and a module less often than its lessons. */
const isSeldomMeant = ({ kind, module }: Facet) => kind === 'question' || (kind === 'page' && module !== '');
const factorOf = (facet: Facet | undefined) => (facet && isSeldomMeant(facet) ? 0.5 : 1);

/** Opens an index by its dictionary. A query reads the files of its own words and of the results it shows. */
export function createSearch(dictionary: Dictionary, readFile: ReadFile): Search {
  const index = openIndex(dictionary, readFile);
  const { words, facets } = index;
  const matcher = createMatcher(words);
  const findSynonyms = createSynonymFinder(dictionary.synonyms);
  const factors = facets.map(factorOf);

  return async (query, wanted, filters = {}, options = {}) => {
    const { showEarly, signal } = options;
    const answer = answerByTitle(query) ?? (await answerByText(query, options));
    const audiences = findAudiences(dictionary.paths, filters.path);
    const ofFacet = new Map<Facet, number>();
    const ranked = answer.ranked.filter((section) => {
      const facet = facets[section];
      if (!facet) return false;
      ofFacet.set(facet, (ofFacet.get(facet) ?? 0) + 1);
      return isWanted(facet, filters, audiences);
    });
    const found = {
      ...{ count: ranked.length, filteredOut: answer.ranked.length - ranked.length },
      taken: answer.takenFor(ranked),
      counts: countFacets(ofFacet, filters, dictionary.paths),
      isByTitle: answer.isByTitle,
    };
    const resultOf = (shown: SectionHead & Pick<Result, 'text'>, section: number): Result => {
      const kind = facets[section]?.kind ?? 'heading';
      return { ...shown, kind, ...answer.why(section) };
    };
    const best = ranked.slice(0, wanted);
    const known = best.map(index.knownOf);
    const unknown = known.indexOf(undefined);
    // What comes with its text would push aside what is read already, so nothing below it is shown before.
    const early = best.slice(0, unknown < 0 ? best.length : unknown).flatMap((section, place) => {
      const head = known[place];
      return head ? [resultOf(head, section)] : [];
    });
    signal?.throwIfAborted();
    if (early.length > 0) showEarly?.({ ...found, results: early });
    const results = best.map(async (section) => resultOf(await index.readText(section), section));
    return { ...found, results: await Promise.all(results) };
  };

  /** One letter is too little to look for in texts. Where no title begins with it, it may still be a word. */
  function answerByTitle(query: string): Answer | undefined {
    const letter = readLetter(query);
    const titles = letter ? findTitles(letter, index.heads, (section) => facets[section]?.kind) : [];
    if (!letter || titles.length === 0) return undefined;
    const wordsOf = new Map(titles.map(({ section, words }) => [section, words]));
    return {
      ranked: [...wordsOf.keys()],
      isByTitle: true,
      takenFor: () => [],
      why: (section) => ({ words: new Set(wordsOf.get(section)), answered: [], insteadOf: [] }),
    };
  }

  async function answerByText(query: string, { literally, signal }: SearchOptions): Promise<Answer> {
    const { asked, postings } = await readPostings(query, literally);
    signal?.throwIfAborted();
    const ranking = rankSections(asked, (place) => postings.get(place) ?? [], factors);
    return {
      ranked: ranking.ranked.map(({ section }) => section),
      isByTitle: false,
      takenFor: (sections) => findTaken(asked, sections.map(ranking.readingsOf), words),
      why: (section) => explain(asked, ranking.readingsOf(section)),
    };
  }

  /** What is asked, and what the index says about it. Whether a word is right is looked up with the rest. */
  async function readPostings(query: string, literally = false) {
    const read = readQuery(query, matcher, findSynonyms, () => literally);
    const asked = literally ? read.map(withoutRelatives) : read;
    const [postings, right] = await Promise.all([postingsOf(asked), findRight(asked)]);
    if (right.size === 0) return { asked, postings };
    const askedAgain = readQuery(query, matcher, findSynonyms, (word) => right.has(word));
    return { asked: askedAgain, postings: await postingsOf(askedAgain) };
  }

  async function postingsOf(asked: readonly Asked[]): Promise<ReadonlyMap<number, readonly number[]>> {
    const places = new Set(asked.flatMap(({ readings }) => readings.flatMap((reading) => reading.words)));
    const read = [...places].map(async (place) => [place, await index.readPostings(place)] as const);
    return new Map(await Promise.all(read));
  }

  /** Of the words that would be taken for slips of the course’s those that the language has. */
  async function findRight(asked: readonly Asked[]): Promise<ReadonlySet<string>> {
    const taken = asked.filter(({ readings }) => readings.some(({ kinship }) => kinship === 'slip'));
    const looked = taken.map(async ({ typed }) => ((await index.isOrdinary(typed)) ? [typed] : []));
    return new Set((await Promise.all(looked)).flat());
  }

  function explain(asked: readonly Asked[], readings: readonly (Reading | undefined)[]): Why {
    const answered = asked.flatMap(({ typed }, place) => {
      const reading = readings[place];
      if (!reading) return [];
      const held = reading.words.map(wordOf);
      return [{ asked: reading.kinship === 'slip' ? held.join(' ') : typed, words: held }];
    });
    const insteadOf = asked.flatMap(({ typed }, place) => replaced(typed, readings[place]));
    return { words: new Set(answered.flatMap((answer) => answer.words)), answered, insteadOf };
  }

  function wordOf(place: number): string {
    return words[place] ?? '';
  }

  function replaced(typed: string, reading: Reading | undefined): Result['insteadOf'] {
    if (reading?.kinship !== 'synonym') return [];
    return [{ typed, found: reading.words.map(wordOf).join(' ') }];
  }
}

function withoutRelatives(asked: Asked): Asked {
  return { ...asked, readings: asked.readings.filter(({ kinship }) => kinship !== 'relative') };
}
