import type { SearchGroup } from '../../search/search-course.ts';
import { searchText } from '../text/search-text.ts';
import { MarkedText } from './marked-text.tsx';

/** What was found, lesson by lesson; each result is one link to its heading. */
export function SearchResults({ groups }: { readonly groups: readonly SearchGroup[] }) {
  return (
    <ol className="search-groups">
      {groups.map((group) => (
        <li key={group.page}>
          <p className="search-lesson">
            <MarkedText pieces={group.title} />
          </p>
          <ul>
            {group.results.map((result) => (
              <li key={result.address}>
                <a href={result.address}>
                  {result.heading.length > 0 ? (
                    <MarkedText pieces={result.heading} />
                  ) : (
                    <span>{searchText.start}</span>
                  )}
                </a>
                <p>
                  <MarkedText pieces={result.excerpt} />
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
