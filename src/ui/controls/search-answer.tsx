import type { Filters, Found } from '../../search/create-search.ts';
import { searchText } from '../text/search-text.ts';
import { SearchHelp } from './search-help.tsx';
import { SearchResults } from './search-results.tsx';

interface Props {
  readonly answer: Found;
  readonly query: string;
  readonly filters: Filters;
  readonly onAsk: (query: string, filters: Filters) => void;
  readonly onMore: () => void;
}

/** What was found, and ways on from it. */
export function SearchAnswer({ answer, query, filters, onAsk, onMore }: Props) {
  const { results, count, suggestion, filteredOut } = answer;
  return (
    <>
      <SearchHelp
        suggestion={suggestion}
        filteredOut={filteredOut}
        isEmpty={count === 0}
        onSuggestion={(better) => onAsk(better, filters)}
        onWiden={() => onAsk(query, {})}
      />
      <SearchResults results={results} />
      {count > results.length && (
        <button type="button" className="button button-quiet" onClick={onMore}>
          {searchText.more(results.length, count)}
        </button>
      )}
    </>
  );
}
