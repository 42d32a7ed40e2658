import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SearchGroup } from '../../search/search-course.ts';
import { SearchResults } from '../controls/search-results.tsx';
import { searchText } from '../text/search-text.ts';
import { loadSearch, type Search } from './load-search.ts';

interface Props {
  readonly indexAddress: string;
  /** The search page waits to be asked; the dialog was asked for already. */
  readonly isDialog?: boolean;
}

/** A native search field with a list of links below it. */
export default function SearchIsland({ indexAddress, isDialog = false }: Props) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search | 'failed'>();
  const box = useRef<HTMLDivElement>(null);

  const load = () => {
    if (search !== undefined) return;
    loadSearch(indexAddress).then(
      (loaded) => setSearch(() => loaded),
      () => setSearch('failed'),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field comes to life
  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (isDialog) field?.focus();
    // What was typed before the island came to life is not lost.
    if (field?.value) setQuery(field.value);
    if (field && (field.value || document.activeElement === field)) load();
  }, []);

  const groups: readonly SearchGroup[] = typeof search === 'function' ? search(query) : [];
  const isAsked = query.trim() !== '';
  const count = groups.reduce((sum, group) => sum + group.results.length, 0);

  /** Arrow keys walk from the field through the results and back; Enter in the field takes the first. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, a[href]') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
    } else if (event.key === 'Enter' && !isComposing(event) && at === 0 && count > 0) {
      event.preventDefault();
      stops[1]?.click();
    }
  };

  const state =
    search === 'failed'
      ? searchText.failed
      : !isAsked
        ? ''
        : search === undefined
          ? searchText.loading
          : count === 0
            ? searchText.empty(query.trim())
            : searchText.count(count);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys of the field and links inside
    <div className="search" ref={box} onKeyDown={onKeyDown}>
      <label htmlFor={isDialog ? 'search-dialog-field' : 'search-field'}>{searchText.label}</label>
      <input
        type="search"
        id={isDialog ? 'search-dialog-field' : 'search-field'}
        value={query}
        maxLength={100}
        autoComplete="off"
        placeholder={searchText.hint}
        onFocus={load}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status" className="search-status">
        <span key={state}>{state}</span>
      </p>
      <SearchResults groups={groups} />
    </div>
  );
}

/** Whether Enter only ends a word that is being put together. Preact passes on the browser's event, React wraps it. */
function isComposing(event: KeyboardEvent): boolean {
  const own: { isComposing?: boolean } = event.nativeEvent ?? event;
  return own.isComposing === true;
}
