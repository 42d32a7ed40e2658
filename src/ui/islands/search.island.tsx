import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Filters } from '../../search/create-search.ts';
import { SearchAnswer } from '../controls/search-answer.tsx';
import { SearchFilters } from '../controls/search-filters.tsx';
import { SearchRecent } from '../controls/search-recent.tsx';
import { searchText } from '../text/search-text.ts';
import { recentSearches } from './recent-searches.ts';
import { readFragment, writeFragment } from './search-fragment.ts';
import { useCalmStatus } from './use-calm-status.ts';
import { type SearchState, useSearch } from './use-search.ts';
import { isComposing, walkResults } from './walk-results.ts';

interface Props {
  readonly indexAddress: string;
  /** The search page waits to be asked; the dialog was asked for already. */
  readonly isDialog?: boolean;
}

/** So many results at first, and so many more each time. */
const FEW = 10;

/** A native search field with a list of links below it. */
export default function SearchIsland({ indexAddress, isDialog = false }: Props) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [wanted, setWanted] = useState(FEW);
  const box = useRef<HTMLDivElement>(null);
  const state = useSearch(indexAddress, query, wanted, filters);
  const { loaded, answer, load } = state;
  const status = useCalmStatus(statusOf(state, query.trim()));
  const name = isDialog ? 'search-dialog' : 'search';
  const isAsked = query.trim() !== '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field comes to life
  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (isDialog) field?.focus();
    const asked = readFragment(isDialog ? '' : location.hash);
    setFilters(asked.filters);
    // What was typed before the island came to life is not lost.
    setQuery(field?.value || asked.query);
    if (field && (field.value || asked.query || document.activeElement === field)) load();
  }, []);

  const ask = (asked: string, narrowed: Filters) => {
    setQuery(asked);
    setFilters(narrowed);
    setWanted(FEW);
    load();
    if (!isDialog) writeFragment({ query: asked, filters: narrowed });
  };
  const askFromField = (asked: string, narrowed: Filters) => {
    ask(asked, narrowed);
    box.current?.querySelector('input')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!box.current || isComposing(event)) return;
    // In a dialog Escape closes it.
    const isCleared = event.key === 'Escape' && !isDialog;
    if (isCleared) askFromField('', filters);
    if (isCleared || walkResults(event, box.current)) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys and links inside
    <div
      className="search"
      ref={box}
      onKeyDown={onKeyDown}
      onClick={({ target }) => (target as Element).closest('a[href]') && recentSearches.add(query.trim())}
    >
      <label htmlFor={`${name}-field`}>{searchText.label}</label>
      <input
        type="search"
        id={`${name}-field`}
        value={query}
        maxLength={300}
        autoComplete="off"
        placeholder={searchText.hint}
        onFocus={load}
        onInput={(event) => ask(event.currentTarget.value, filters)}
      />
      {loaded && (
        <SearchFilters {...{ ...loaded, name, filters }} onChange={(narrowed) => ask(query, narrowed)} />
      )}
      <p role="status" className="search-status">
        <span key={status}>{status}</span>
      </p>
      {isAsked && answer && (
        <SearchAnswer
          {...{ answer, query, filters }}
          onAsk={askFromField}
          onMore={() => setWanted(wanted + FEW)}
        />
      )}
      {!isAsked && (
        <SearchRecent queries={recentSearches.list()} onAsk={(again) => askFromField(again, filters)} />
      )}
    </div>
  );
}

function statusOf({ hasFailed, answer }: SearchState, query: string): string {
  if (hasFailed) return searchText.failed;
  if (query === '') return '';
  if (answer?.query.trim() !== query) return searchText.loading;
  return answer.count === 0 ? searchText.empty(query) : searchText.count(answer.count);
}
