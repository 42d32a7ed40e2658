import type { ModuleId, PathId } from '../domain/ids.ts';
import { type Audiences, findAudiences, isOnPath } from '../domain/path.ts';
import {
  type Dictionary,
  type Facet,
  type Postings,
  postingsFile,
  type SectionText,
  textFile,
} from './index-files.ts';
import { createMatcher } from './match-word.ts';
import { type Ranked, rankSections } from './rank-sections.ts';
import { type Asked, readQuery } from './read-query.ts';
import { readWords } from './read-words.ts';
import type { SearchKind } from './searchable.ts';

export interface Filters {
  readonly module?: ModuleId;
  readonly kind?: SearchKind;
  readonly path?: PathId;
}

/** A section that answers to a query. */
export interface Result extends SectionText {
  readonly kind: SearchKind;
  /** The words by which it was found, as the dictionary has them. */
  readonly words: ReadonlySet<string>;
  /** Words that it holds in place of misspelt ones, or that mean the same as a typed one. */
  readonly insteadOf: readonly { readonly typed: string; readonly found: string }[];
}

export interface Found {
  /** The best ones, as many as were wanted. */
  readonly results: readonly Result[];
  /** How many there are in all, and how many more without filters. */
  readonly count: number;
  readonly filteredOut: number;
  /** The query with the course’s own words in place of misspelt ones, if there were any. */
  readonly suggestion?: string;
}

export type Search = (query: string, wanted: number, filters?: Filters) => Promise<Found>;

/** Reads a further file of the index by its name. */
export type ReadFile = (name: string) => Promise<unknown>;

/** A question that a lesson asks is seldom what is looked for, and a finding stands in its lesson too. */
const FACTORS: Readonly<Record<SearchKind, number>> = {
  heading: 1,
  term: 0.9,
  finding: 0.9,
  question: 0.4,
};

/** Opens an index by its dictionary. A query reads the files of its own words and of the results it shows. */
export function createSearch(dictionary: Dictionary, readFile: ReadFile): Search {
  const words = readWords(dictionary.words);
  const matchWord = createMatcher(words);
  const facets = readRuns(dictionary);
  const read = keep(readFile);

  return async (query, wanted, filters = {}) => {
    const asked = readQuery(query, matchWord, dictionary.synonyms);
    const places = new Set(asked.flatMap(({ readings }) => readings.flatMap((reading) => reading.words)));
    const postings = new Map<number, readonly number[]>();
    await Promise.all(
      [...places].map(async (place) => {
        const file = placeOf(dictionary.wordStarts, place);
        const ofFile = (await read(postingsFile(file))) as Postings;
        postings.set(place, ofFile[place - (dictionary.wordStarts[file] ?? 0)] ?? []);
      }),
    );
    const all = rankSections(
      asked,
      (place) => postings.get(place) ?? [],
      dictionary.sections,
      (section) => FACTORS[facets[section]?.kind ?? 'heading'],
    );
    const audiences = findAudiences(dictionary.paths, filters.path);
    const ranked = all.filter(({ section }) => isWanted(facets[section], filters, audiences));
    const results = await Promise.all(ranked.slice(0, wanted).map((one) => resultOf(one, asked)));
    const suggestion = suggest(asked, words, query);
    const counts = { count: ranked.length, filteredOut: all.length - ranked.length };
    return { results, ...counts, ...(suggestion === undefined ? {} : { suggestion }) };
  };

  async function resultOf({ section, by }: Ranked, asked: readonly Asked[]): Promise<Result> {
    const file = placeOf(dictionary.textStarts, section);
    const texts = (await read(textFile(file))) as readonly SectionText[];
    const text = texts[section - (dictionary.textStarts[file] ?? 0)] as SectionText;
    const wordOf = (place: number) => words[place] ?? '';
    const held = new Set(by.flatMap((reading) => reading?.words.map(wordOf) ?? []));
    const insteadOf = asked.flatMap(({ typed }, place) => {
      const reading = by[place];
      if (reading?.kinship !== 'slip' && reading?.kinship !== 'synonym') return [];
      return [{ typed, found: reading.words.map(wordOf).join(' ') }];
    });
    return { ...text, kind: facets[section]?.kind ?? 'heading', words: held, insteadOf };
  }
}

function isWanted(facet: Facet | undefined, { module, kind }: Filters, audiences: Audiences): boolean {
  return (
    facet !== undefined &&
    (module === undefined || facet.module === module) &&
    (kind === undefined || facet.kind === kind) &&
    isOnPath(facet.audience, audiences)
  );
}

/** The query as it would be, had every misspelt word been typed as the likeliest word of the course. */
function suggest(asked: readonly Asked[], words: readonly string[], query: string): string | undefined {
  let suggestion = query.toLowerCase();
  for (const { typed, readings } of asked) {
    const [best] = readings.toSorted((a, b) => b.weight - a.weight);
    if (best?.kinship === 'slip') suggestion = suggestion.replace(typed, words[best.words[0] ?? 0] ?? typed);
  }
  return suggestion === query.toLowerCase() ? undefined : suggestion;
}

function readRuns({ runs, facets }: Dictionary): readonly (Facet | undefined)[] {
  return runs.flatMap((length, at) => (at % 2 === 0 ? Array(length).fill(facets[runs[at + 1] ?? 0]) : []));
}

/** In which file an entry stands. */
function placeOf(starts: readonly number[], entry: number): number {
  return starts.findLastIndex((start) => start <= entry);
}

/** Each file is read once; one that could not be had is asked for again. */
function keep(readFile: ReadFile): ReadFile {
  const kept = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const reading = readFile(name).catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
    kept.set(name, reading);
    return reading;
  };
}
