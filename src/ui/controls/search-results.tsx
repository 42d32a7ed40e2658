import { addressResult } from '../../search/address-result.ts';
import type { Result } from '../../search/create-search.ts';
import { findUnshown } from '../../search/find-unshown.ts';
import { excerpt, markWords } from '../../search/mark-words.ts';
import { nameResults } from '../../search/name-results.ts';
import { searchText } from '../text/search-text.ts';
import { MarkedText } from './marked-text.tsx';

const EXCERPT_WIDTH = 160;

interface Props {
  readonly results: readonly Result[];
  /** Whether a result says why it came. */
  readonly isExplained: boolean;
}

/** What was found, best first, so that more of it is added below. Each result is one link to its heading. */
export function SearchResults({ results, isExplained }: Props) {
  const names = nameResults(results);
  return (
    <ol className="search-results">
      {results.map((result, place) => (
        <li key={`${result.page}#${result.slug}`}>
          <SearchResult {...{ result, isExplained }} name={names[place] ?? []} />
        </li>
      ))}
    </ol>
  );
}

interface ResultProps {
  readonly result: Result;
  readonly name: readonly string[];
  readonly isExplained: boolean;
}

function SearchResult({ result, name, isExplained }: ResultProps) {
  const { kind, trail, text, words, answered, insteadOf } = result;
  const unshown = text === undefined || !isExplained ? [] : findUnshown(result, answered);
  const ofKind = kind === 'heading' || kind === 'support' ? [] : [searchText.kinds[kind]];
  const note = [...trail, ...ofKind].join(' › ');
  const address = addressResult({ ...result, text: text ?? '' }, words, 'fragmentDirective' in document);
  return (
    <>
      {note !== '' && <p className="search-trail">{note}</p>}
      <a href={address} data-result>
        <MarkedText pieces={markWords(name.join(' › '), words)} />
      </a>
      {text === undefined && <p className="search-text-to-come" />}
      {text && (
        <p>
          <MarkedText pieces={excerpt(markWords(text, words), EXCERPT_WIDTH)} />
        </p>
      )}
      {unshown.length > 0 && <p className="search-why">{searchText.unshown(unshown)}</p>}
      {isExplained && insteadOf.length > 0 && <p className="search-why">{searchText.insteadOf(insteadOf)}</p>}
    </>
  );
}
