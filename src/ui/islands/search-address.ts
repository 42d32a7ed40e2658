import type { Filters } from '../../search/create-search.ts';

/** What is searched for. Each change makes a new one. */
export interface Asked {
  readonly query: string;
  readonly filters: Filters;
  /** Whether no word is to be taken for a slip of another. */
  readonly isLiteral: boolean;
}

/** How long a query may be, in UTF-16 units. */
export const LONGEST_QUERY = 300;

/**
 * What a page’s address asks for: after its `#`, where no server sees it, or else after its `?`. Nothing where it names no
 * query, as with the address of a heading.
 */
export function readAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): Asked | undefined {
  const written = [hash.replace(/^#/, ''), search].map((text) => new URLSearchParams(text));
  const asked = written.find((text) => text.has('q'));
  if (!asked) return undefined;
  const [kind, module] = [asked.get('kind'), asked.get('module')];
  return {
    query: (asked.get('q') ?? '').slice(0, LONGEST_QUERY),
    filters: { ...(kind && { kind }), ...(module && { module }) } as Filters,
    isLiteral: asked.has('exact'),
  };
}

/**
 * The fragment that asks for the same; empty where nothing is asked. The path is never in an address: a job can tell of a
 * history.
 */
export function writeFragment({ query, filters: { kind, module }, isLiteral }: Asked): string {
  if (query.trim() === '') return '';
  return `#${new URLSearchParams({ q: query, ...(kind && { kind }), ...(module && { module }), ...(isLiteral && { exact: '1' }) })}`;
}

/** Keeps what is asked in the address, so that Back finds it again; after the `#` even if it came after the `?`. */
export function keepInAddress(asked: Asked): void {
  const search = new URLSearchParams(location.search);
  for (const name of ['q', 'kind', 'module', 'exact']) search.delete(name);
  const rest = search.size > 0 ? `?${search}` : '';
  history.replaceState(history.state, '', location.pathname + rest + writeFragment(asked));
}
