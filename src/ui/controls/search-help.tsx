import { searchText } from '../text/search-text.ts';

interface Props {
  readonly suggestion: string | undefined;
  /** How many results the filters keep back. */
  readonly filteredOut: number;
  readonly isEmpty: boolean;
  readonly onSuggestion: (query: string) => void;
  readonly onWiden: () => void;
}

/** Ways on from a query: another spelling, no filters, plainer words. */
export function SearchHelp({ suggestion, filteredOut, isEmpty, onSuggestion, onWiden }: Props) {
  return (
    <>
      {suggestion !== undefined && (
        <p className="search-help">
          {searchText.didYouMean}{' '}
          <button type="button" className="button-link" onClick={() => onSuggestion(suggestion)}>
            {suggestion}
          </button>
        </p>
      )}
      {isEmpty && filteredOut > 0 && (
        <p className="search-help">
          <button type="button" className="button-link" onClick={onWiden}>
            {searchText.widen(filteredOut)}
          </button>
        </p>
      )}
      {isEmpty && (
        <ul className="search-help">
          {searchText.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
