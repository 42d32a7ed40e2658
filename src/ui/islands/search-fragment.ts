import type { Filters } from '../../search/create-search.ts';

interface Asked {
  readonly query: string;
  readonly filters: Filters;
}

/** What the page’s address asks for after its `#`, where no server sees it. */
export function readFragment(fragment: string): Asked {
  const { q = '', kind, module } = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
  return { query: q, filters: { ...(kind && { kind }), ...(module && { module }) } as Filters };
}

/** Keeps it there, so that Back finds it again. The path is never in an address: a job can tell of a history. */
export function writeFragment({ query, filters: { kind, module } }: Asked): void {
  const asked = new URLSearchParams({ q: query, ...(kind && { kind }), ...(module && { module }) });
  const fragment = query.trim() === '' ? '' : `#${asked}`;
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}
