import { searchText } from '../text/search-text.ts';

interface Props {
  readonly queries: readonly string[];
  readonly onAsk: (query: string) => void;
  readonly onClear: () => void;
}

/** Earlier searches on this device, to ask again or to remove. */
export function SearchRecent({ queries, onAsk, onClear }: Props) {
  if (queries.length === 0) return null;
  return (
    <div className="search-help">
      <p>{searchText.recent}</p>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button type="button" className="button-link" onClick={() => onAsk(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button button-quiet" onClick={onClear}>
          {searchText.clearRecent}
        </button>
      </p>
    </div>
  );
}
