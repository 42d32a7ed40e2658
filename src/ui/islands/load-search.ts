import { createSearch, type Search } from '../../search/create-search.ts';
import type { Dictionary } from '../../search/index-files.ts';

/** A search that is ready, and what it can be narrowed by. */
export interface LoadedSearch extends Pick<Dictionary, 'facets' | 'modules' | 'paths'> {
  readonly search: Search;
}

/** Fetches the dictionary. Rejects if it can’t be had. */
export async function loadSearch(indexAddress: string): Promise<LoadedSearch> {
  const dictionary = await read<Dictionary>(indexAddress);
  const { facets, modules, paths } = dictionary;
  const search = createSearch(dictionary, (name) => read(indexAddress.replace('dictionary', name)));
  return { search, facets, modules, paths };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
