import type { Found } from '../../search/create-search.ts';
import type { Asked } from '../islands/search-address.ts';
import { searchText } from '../text/search-text.ts';
import { SearchWaysOn } from './search-ways-on.tsx';

interface Props {
  readonly answer: Found & { readonly asked: Asked };
  readonly onAsk: (change: Partial<Asked>) => void;
}

/** What the query was taken for, and ways on from it: to the letter, no filters, plainer words, other pages. */
export function SearchHelp({ answer, onAsk }: Props) {
  const { taken, filteredOut, count, asked } = answer;
  const { isLiteral } = asked;
  const query = asked.query.trim();
  return (
    <>
      {(taken.length > 0 || isLiteral) && (
        <p className="search-help">
          {isLiteral ? searchText.literal(query) : searchText.taken(taken)}{' '}
          <button type="button" className="button-link" onClick={() => onAsk({ isLiteral: !isLiteral })}>
            {isLiteral ? searchText.notLiterally : searchText.literally(query)}
          </button>
        </p>
      )}
      {count === 0 && filteredOut > 0 && (
        <p className="search-help">
          <button type="button" className="button-link" onClick={() => onAsk({ filters: {} })}>
            {searchText.widen(filteredOut)}
          </button>
        </p>
      )}
      {count === 0 && (
        <SearchWaysOn advice={[...query].length === 1 ? searchText.adviceOnLetter : searchText.advice} />
      )}
    </>
  );
}
