import { addressResult } from '../../search/address-result.ts';
import type { Result } from '../../search/create-search.ts';
import { findUnshown } from '../../search/find-unshown.ts';
import { excerpt, markWords } from '../../search/mark-words.ts';
import { nameResults } from '../../search/name-results.ts';
import { searchText } from '../text/search-text.ts';
import { MarkedText } from './marked-text.tsx';

const EXCERPT_WIDTH = 160;

/** What was found, best first, so that more of it is added below. Each result is one link to its heading. */
export function SearchResults({ results }: { readonly results: readonly Result[] }) {
  const names = nameResults(results);
  return (
    <ol className="search-results">
      {results.map((result, place) => (
        <li key={`${result.page}#${result.slug}`}>
          <SearchResult result={result} name={names[place] ?? []} />
        </li>
      ))}
    </ol>
  );
}

function SearchResult({ result, name }: { readonly result: Result; readonly name: readonly string[] }) {
  const { kind, trail, text, words, answered, insteadOf } = result;
  const isSupport = kind === 'support';
  // Somebody who looks for help is not told which of their words the page lacks.
  const unshown = text === undefined || isSupport ? [] : findUnshown(result, answered);
  const ofKind = kind === 'heading' || isSupport ? [] : [searchText.kinds[kind]];
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
      {insteadOf.length > 0 && <p className="search-why">{searchText.insteadOf(insteadOf)}</p>}
    </>
  );
}
