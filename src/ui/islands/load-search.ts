import type { SearchGroup } from '../../search/search-course.ts';
import type { SearchDocument } from '../../search/search-document.ts';

export type Search = (query: string) => readonly SearchGroup[];

/** Fetches the index and the searcher, side by side. Rejects if either can’t be had. */
export async function loadSearch(indexAddress: string): Promise<Search> {
  const [response, { createSearch }] = await Promise.all([
    fetch(indexAddress),
    import('../../search/search-course.ts'),
  ]);
  if (!response.ok) throw new Error(`${indexAddress}: ${response.status}`);
  return createSearch((await response.json()) as SearchDocument[]);
}
