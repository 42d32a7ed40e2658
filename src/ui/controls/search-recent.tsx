import { searchText } from '../text/search-text.ts';

interface Props {
  readonly queries: readonly string[];
  readonly onAsk: (query: string) => void;
}

/** Earlier searches, to ask again. */
export function SearchRecent({ queries, onAsk }: Props) {
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
    </div>
  );
}
