import { useEffect, useState } from 'react';
import type { Filters, Found } from '../../search/create-search.ts';
import { type LoadedSearch, loadSearch } from './load-search.ts';

interface Answer extends Found {
  readonly query: string;
}

/** On a quick line the texts are there before that, and nobody sees results without them. */
const TEXTS_MAY_TAKE = 60;

/** What the search knows at this moment. The answer may still be the one to the query before. */
export interface SearchState {
  readonly loaded: LoadedSearch | undefined;
  readonly answer: Answer | undefined;
  readonly hasFailed: boolean;
  /** Loads what is needed; once is enough, and after a failure it tries again. */
  readonly load: () => void;
}

/** Answers the newest query as soon as its files are there. */
export function useSearch(
  indexAddress: string,
  query: string,
  wanted: number,
  filters: Filters,
): SearchState {
  const [loading, setLoading] = useState(false);
  const [loaded, setLoaded] = useState<LoadedSearch>();
  const [answer, setAnswer] = useState<Answer>();
  const [hasFailed, setFailed] = useState(false);
  const { module, kind, path } = filters;

  const load = () => {
    if (loading || loaded) return;
    setLoading(true);
    setFailed(false);
    loadSearch(indexAddress)
      .then(setLoaded, () => setFailed(true))
      .finally(() => setLoading(false));
  };

  useEffect(() => {
    const newest = new AbortController();
    const { signal } = newest;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = (found: Found) => {
      clearTimeout(waiting);
      if (signal.aborted) return;
      setAnswer({ ...found, query });
      setFailed(false);
    };
    const showEarly = (found: Found) => {
      waiting = setTimeout(show, TEXTS_MAY_TAKE, found);
    };
    const giveUp = () => {
      clearTimeout(waiting);
      if (!signal.aborted) setFailed(true);
    };
    if (query.trim() === '') setAnswer(undefined);
    else
      loaded
        ?.search(query, wanted, compact({ module, kind, path }), { showEarly, signal })
        .then(show, giveUp);
    return () => newest.abort();
  }, [loaded, query, wanted, module, kind, path]);

  return { loaded, answer, hasFailed, load };
}

/** Without what is not chosen. */
function compact(filters: { readonly [K in keyof Filters]: Filters[K] | undefined }): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, chosen]) => chosen !== undefined));
}
