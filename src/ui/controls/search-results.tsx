import { addressResult } from '../../search/address-result.ts';
import type { Result } from '../../search/create-search.ts';
import { findUnshown } from '../../search/find-unshown.ts';
import { excerpt, markWords } from '../../search/mark-words.ts';
import { searchText } from '../text/search-text.ts';
import { MarkedText } from './marked-text.tsx';

const EXCERPT_WIDTH = 160;

/** What was found, page by page; each result is one link to its heading. */
export function SearchResults({ results }: { readonly results: readonly Result[] }) {
  const canMark = 'fragmentDirective' in document;
  return (
    <ol className="search-groups">
      {[...Map.groupBy(results, ({ page }) => page)].map(([page, ofPage]) => (
        <li key={page}>
          <h2 className="search-lesson">
            <MarkedText pieces={markWords(ofPage[0]?.title ?? '', ofPage[0]?.words ?? new Set())} />
          </h2>
          <ul>
            {ofPage.map((result) => (
              <li key={result.slug}>
                <SearchResult result={result} canMark={canMark} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function SearchResult({ result, canMark }: { readonly result: Result; readonly canMark: boolean }) {
  const { kind, trail, heading, text, words, insteadOf } = result;
  const isSupport = kind === 'support';
  // Somebody who looks for help is not told which of their words the page lacks.
  const unshown = text === undefined || isSupport ? [] : findUnshown(result, words);
  const ofKind = kind === 'heading' || isSupport ? [] : [searchText.kinds[kind]];
  const note = [...trail, ...ofKind].join(' › ');
  return (
    <>
      {note !== '' && <p className="search-trail">{note}</p>}
      <a href={addressResult({ ...result, text: text ?? '' }, words, canMark)}>
        {heading === '' ? <span>{searchText.start}</span> : <MarkedText pieces={markWords(heading, words)} />}
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
