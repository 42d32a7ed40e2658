import { useEffect, useState } from 'react';
import type { Found } from '../../search/create-search.ts';
import { type LoadedSearch, loadSearch } from './load-search.ts';
import type { Asked } from './search-address.ts';

interface Answer extends Found {
  /** What it answers. */
  readonly asked: Asked;
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

/** Answers what is asked newest as soon as its files are there. */
export function useSearch(indexAddress: string, asked: Asked, wanted: number): SearchState {
  const [loading, setLoading] = useState(false);
  const [loaded, setLoaded] = useState<LoadedSearch>();
  const [answer, setAnswer] = useState<Answer>();
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  const load = () => {
    if (hasFailed) setTries(tries + 1);
    setFailed(false);
    if (loading || loaded) return;
    setLoading(true);
    loadSearch(indexAddress)
      .then(setLoaded, () => setFailed(true))
      .finally(() => setLoading(false));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks the same again
  useEffect(() => {
    const { query, filters, isLiteral } = asked;
    const newest = new AbortController();
    const { signal } = newest;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = (found: Found) => {
      clearTimeout(waiting);
      if (signal.aborted) return;
      setAnswer({ ...found, asked });
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
      loaded?.search(query, wanted, filters, { literally: isLiteral, showEarly, signal }).then(show, giveUp);
    return () => newest.abort();
  }, [loaded, asked, wanted, tries]);

  return { loaded, answer, hasFailed, load };
}
