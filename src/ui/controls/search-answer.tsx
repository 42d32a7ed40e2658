import type { Found } from '../../search/create-search.ts';
import type { Asked } from '../islands/search-address.ts';
import { searchText } from '../text/search-text.ts';
import { SearchHelp } from './search-help.tsx';
import { SearchResults } from './search-results.tsx';

interface Props {
  readonly answer: Found & { readonly asked: Asked };
  /** Whether it is said what the query was taken for and why results came: never to those who need help now. */
  readonly isExplained: boolean;
  readonly onAsk: (change: Partial<Asked>) => void;
  readonly onMore: () => void;
}

/** What was found, and ways on from it. */
export function SearchAnswer({ answer, isExplained, onAsk, onMore }: Props) {
  const { results, count } = answer;
  return (
    <>
      <SearchHelp answer={isExplained ? answer : { ...answer, taken: [] }} onAsk={onAsk} />
      <SearchResults results={results} isExplained={isExplained} />
      {count > results.length && (
        <button type="button" className="button button-quiet" onClick={onMore}>
          {searchText.more(results.length, count)}
        </button>
      )}
    </>
  );
}
