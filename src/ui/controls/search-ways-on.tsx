import { searchText } from '../text/search-text.ts';

interface Props {
  /** What may be tried, line by line. */
  readonly advice: readonly string[];
}

/** Where a search brings nothing: what to try, the page that lists all lessons, and where to turn. */
export function SearchWaysOn({ advice }: Props) {
  const pages = { home: searchText.toCourse, support: searchText.toSupport };
  // As the page’s own header has them.
  const addressOf = (page: string) => document.querySelector<HTMLAnchorElement>(`[data-page=${page}]`)?.href;
  return (
    <ul className="search-help">
      {advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {Object.entries(pages).map(([page, label]) => (
        <li key={page}>
          <a href={addressOf(page)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
