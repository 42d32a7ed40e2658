import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { $preferences } from '../../state/preferences.ts';
import { SearchAnswer } from '../controls/search-answer.tsx';
import { SearchFilters } from '../controls/search-filters.tsx';
import { SearchRecent } from '../controls/search-recent.tsx';
import { SearchWaysOn } from '../controls/search-ways-on.tsx';
import { searchText } from '../text/search-text.ts';
import { recentSearches } from './recent-searches.ts';
import { type Asked, keepInAddress, LONGEST_QUERY, readAddress, writeFragment } from './search-address.ts';
import { isInNeed, SupportCard, stopAtCard } from './support-card.tsx';
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
const nothing: Asked = { query: '', filters: {}, isLiteral: false };

/** A native search field with a list of links below it. */
export default function SearchIsland({ indexAddress, isDialog = false }: Props) {
  const [asked, setAsked] = useState(nothing);
  const [wanted, setWanted] = useState(FEW);
  /** After Enter, until the answer to what was typed is there. */
  const [isOpening, setOpening] = useState(false);
  /** The result from which on more were asked for: it is focused when it is there. */
  const [next, setNext] = useState<number>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [hasCleared, setCleared] = useState(false);
  const [said, setSaid] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const state = useSearch(indexAddress, asked, wanted);
  const { loaded, answer, hasFailed, load } = state;
  const { query, filters } = asked;
  const isAsked = query.trim() !== '';
  const isAnswered = answer?.asked === asked;
  const status = useCalmStatus(
    hasCleared ? searchText.recentCleared : statusOf(state, asked, wanted, isOpening),
  );
  const name = isDialog ? 'page.search-dialog' : 'page.search';
  const field = () => box.current?.querySelector('input');
  const results = () => [...(box.current?.querySelectorAll<HTMLElement>('a[data-result]') ?? [])];

  const take = (changed: Asked) => {
    setAsked(changed);
    setWanted(FEW);
    setOpening(false);
    setNext(undefined);
    setCleared(false);
    load();
  };
  const ask = (change: Partial<Asked>) => {
    const changed = { ...asked, ...change };
    take(changed);
    if (!isDialog) keepAsked(changed);
  };
  const askFromField = (change: Partial<Asked>) => {
    ask(change);
    field()?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field comes to life
  useEffect(() => {
    if (isDialog) field()?.focus();
    const inAddress = isDialog ? undefined : readAddress(location);
    // What was typed before the island came to life is not lost.
    const typed = field()?.value;
    const first = { ...nothing, ...inAddress, ...(typed && { query: typed }) };
    if (first.query || document.activeElement === field()) take(first);
    if (inAddress) keepAsked(first);
    if (first.query && !isInNeed(first.query)) setOpening(field()?.hasAttribute('data-entered') ?? false);
    return $preferences.subscribe(() => setRecent(recentSearches.list()));
  }, []);

  useEffect(() => {
    const follow = () => {
      const inAddress = readAddress(location) ?? (location.hash === '' ? nothing : asked);
      // The path is in no address, so it stays as it is.
      const { path } = filters;
      if (writeFragment(inAddress) !== writeFragment(asked))
        take({ ...inAddress, filters: { ...inAddress.filters, ...(path && { path }) } });
    };
    if (isDialog) return;
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });

  useLayoutEffect(() => {
    if (isOpening && (isAnswered || hasFailed)) {
      setOpening(false);
      if (isAnswered) results()[0]?.click();
    }
    const added = next === undefined ? undefined : results()[next];
    if (added) {
      setNext(undefined);
      added.focus();
    }
  });

  const open = () => {
    if (!isAsked) return;
    // Said again, for whom it was said to before.
    setSaid(said + 1);
    if (hasFailed) load();
    setOpening(true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!box.current || isComposing(event)) return;
    const isInField = event.target === field();
    const isEnter = event.key === 'Enter' && isInField;
    if (isEnter && stopAtCard(box.current)) return event.preventDefault();
    if (isEnter) open();
    // Whoever goes on has changed their mind about the first result.
    else setOpening(false);
    // In a dialog Escape closes it.
    const isCleared = event.key === 'Escape' && !isDialog;
    if (isCleared) askFromField({ query: '', isLiteral: false });
    if (isCleared || walkResults(event, box.current)) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys and links inside
    <div
      className="search"
      ref={box}
      onKeyDown={onKeyDown}
      onClick={({ target }) =>
        (target as Element).closest('a[data-result]') && !isInNeed(query) && recentSearches.add(query.trim())
      }
    >
      <label htmlFor={`${name}-field`}>{searchText.label}</label>
      <input
        type="search"
        id={`${name}-field`}
        value={query}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        placeholder={searchText.hint}
        onFocus={load}
        onInput={(event) => ask({ query: event.currentTarget.value, isLiteral: false })}
      />
      <SupportCard name={name} query={query} />
      {loaded && (
        <SearchFilters
          {...{ ...loaded, name, filters }}
          counts={isAnswered ? answer.counts : undefined}
          onChange={(narrowed) => ask({ filters: narrowed })}
        />
      )}
      <p role="status" className="search-status">
        <span key={`${said} ${status}`}>{status}</span>
      </p>
      {hasFailed && <SearchWaysOn advice={[]} />}
      {isAsked && answer && (
        <SearchAnswer
          answer={answer}
          isExplained={!isInNeed(query)}
          onAsk={askFromField}
          onMore={() => {
            setNext(answer.results.length);
            setWanted(answer.results.length + FEW);
            if (hasFailed) load();
          }}
        />
      )}
      {!isAsked && (
        <SearchRecent
          queries={recent}
          onAsk={(again) => askFromField({ query: again, isLiteral: false })}
          onClear={() => {
            recentSearches.clear();
            setCleared(true);
            field()?.focus();
          }}
        />
      )}
    </div>
  );
}

/** What a person in need types stays out of the address, and so out of the history of a shared device. */
function keepAsked(asked: Asked): void {
  keepInAddress(isInNeed(asked.query) ? { ...asked, query: '' } : asked);
}

function statusOf(
  { hasFailed, answer }: SearchState,
  asked: Asked,
  wanted: number,
  isOpening: boolean,
): string {
  const query = asked.query.trim();
  if (hasFailed) return searchText.failed;
  if (query === '') return '';
  if (answer?.asked !== asked) return isOpening ? searchText.waiting : searchText.loading;
  const { count, results, isByTitle } = answer;
  if (count === 0) return searchText.empty(query);
  if (wanted === FEW) return isByTitle ? searchText.titles(count, query) : searchText.count(count);
  return results.length < Math.min(wanted, count)
    ? searchText.loadingMore
    : searchText.shown(results.length, count);
}
