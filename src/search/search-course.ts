import Fuse, { type FuseResult } from 'fuse.js';
import { excerpt, type MatchRange, markWords, type Piece } from './mark-words.ts';
import type { SearchDocument } from './search-document.ts';

export interface SearchResult {
  readonly address: string;
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** Results of one lesson, best first. */
export interface SearchGroup {
  readonly page: string;
  readonly title: readonly Piece[];
  readonly results: readonly SearchResult[];
}

const MOST_RESULTS = 30;
const LONGEST_QUERY = 100;
const EXCERPT_WIDTH = 160;

/** Builds the searcher of one course. Lessons come in the order of their best result. */
export function createSearch(
  documents: readonly SearchDocument[],
): (query: string) => readonly SearchGroup[] {
  const fuse = new Fuse(documents, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'heading', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    // Words are found wherever they stand and in any order, with slips of spelling; every word must be found.
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.3,
    includeMatches: true,
  });
  return (query) => {
    const asked = query.trim().slice(0, LONGEST_QUERY);
    return asked === '' ? [] : group(fuse.search(asked, { limit: MOST_RESULTS }));
  };
}

function group(found: readonly FuseResult<SearchDocument>[]): readonly SearchGroup[] {
  const byPage = Map.groupBy(found, ({ item }) => item.page);
  return [...byPage].flatMap(([page, ofPage]) => {
    const [best] = ofPage;
    return best ? [{ page, title: mark(best, 'title'), results: ofPage.map(resultOf) }] : [];
  });
}

function resultOf(found: FuseResult<SearchDocument>): SearchResult {
  const { page, slug } = found.item;
  return {
    address: slug === '' ? page : `${page}#${slug}`,
    heading: mark(found, 'heading'),
    excerpt: excerpt(mark(found, 'text'), EXCERPT_WIDTH),
  };
}

function mark({ item, matches = [] }: FuseResult<SearchDocument>, field: 'title' | 'heading' | 'text') {
  const ranges = matches
    .filter(({ key }) => key === field)
    .flatMap(({ indices }) => indices as readonly MatchRange[]);
  return markWords(item[field], ranges);
}
