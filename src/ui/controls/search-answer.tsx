import type { Found } from '../../search/create-search.ts';
import type { Asked } from '../islands/search-address.ts';
import { searchText } from '../text/search-text.ts';
import { SearchHelp } from './search-help.tsx';
import { SearchResults } from './search-results.tsx';

interface Props {
  readonly answer: Found & { readonly asked: Asked };
  readonly onAsk: (change: Partial<Asked>) => void;
  readonly onMore: () => void;
}

/** What was found, and ways on from it. */
export function SearchAnswer({ answer, onAsk, onMore }: Props) {
  const { results, count } = answer;
  return (
    <>
      <SearchHelp {...{ answer, onAsk }} />
      <SearchResults results={results} />
      {count > results.length && (
        <button type="button" className="button button-quiet" onClick={onMore}>
          {searchText.more(results.length, count)}
        </button>
      )}
    </>
  );
}
