import type { ModuleId, PathId } from '../domain/ids.ts';
import { type Audiences, findAudiences, isOnPath } from '../domain/path.ts';
import { createSynonymFinder } from './find-synonyms.ts';
import type { Dictionary, Facet, SectionHead } from './index-files.ts';
import { createMatcher } from './match-word.ts';
import { openIndex, type ReadFile } from './open-index.ts';
import { rankSections } from './rank-sections.ts';
import { type Reading, readQuery } from './read-query.ts';
import type { SearchKind } from './searchable.ts';
import { suggestQuery } from './suggest-query.ts';

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

export interface Listener {
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
  listener?: Listener,
) => Promise<Found>;

/** A question that a lesson asks is seldom what is looked for. */
const factorOf = (facet: Facet | undefined) => (facet?.kind === 'question' ? 0.5 : 1);

/** Opens an index by its dictionary. A query reads the files of its own words and of the results it shows. */
export function createSearch(dictionary: Dictionary, readFile: ReadFile): Search {
  const index = openIndex(dictionary, readFile);
  const { words, facets, lessons } = index;
  const matcher = createMatcher(words);
  const findSynonyms = createSynonymFinder(dictionary.synonyms);
  const factors = facets.map(factorOf);

  return async (query, wanted, filters = {}, { showEarly, signal } = {}) => {
    const asked = readQuery(query, matcher, findSynonyms);
    const places = [
      ...new Set(asked.flatMap(({ readings }) => readings.flatMap((reading) => reading.words))),
    ];
    const postings = new Map(
      await Promise.all(places.map(async (place) => [place, await index.readPostings(place)] as const)),
    );
    signal?.throwIfAborted();
    const ranking = rankSections(asked, (place) => postings.get(place) ?? [], lessons, factors);
    const audiences = findAudiences(dictionary.paths, filters.path);
    const ranked = ranking.ranked.filter(({ section }) => isWanted(facets[section], filters, audiences));
    const best = ranked.slice(0, wanted);
    const suggestion = suggestQuery(query, asked, words);
    const found = {
      ...{ count: ranked.length, filteredOut: ranking.ranked.length - ranked.length },
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    const resultOf = (shown: SectionHead & Pick<Result, 'text'>, section: number): Result => {
      const readings = ranking.readingsOf(section);
      const kind = facets[section]?.kind ?? 'heading';
      const held = readings.flatMap((reading, place) =>
        asked[place]?.isCommon ? [] : (reading?.words.map(wordOf) ?? []),
      );
      const insteadOf = asked.flatMap(({ typed }, place) => replaced(typed, readings[place]));
      return { ...shown, kind, words: new Set(held), insteadOf };
    };
    const early = best.flatMap(({ section }) => {
      const head = index.headOf(section);
      return head ? [resultOf(head, section)] : [];
    });
    if (early.length > 0) showEarly?.({ ...found, results: early });
    const results = best.map(async ({ section }) => resultOf(await index.readText(section), section));
    return { ...found, results: await Promise.all(results) };
  };

  function wordOf(place: number): string {
    return words[place] ?? '';
  }

  function replaced(typed: string, reading: Reading | undefined): Result['insteadOf'] {
    if (reading?.kinship !== 'slip' && reading?.kinship !== 'synonym') return [];
    return [{ typed, found: reading.words.map(wordOf).join(' ') }];
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
