import { searchText } from '../text/search-text.ts';

interface Props {
  /** What may be tried, line by line. */
  readonly advice: readonly string[];
}

/** Where a search brings nothing: what to try, the page that lists all lessons, and where to turn. */
export function SearchWaysOn({ advice }: Props) {
  const linkTo = (page: string, label: string) => {
    // As the page’s own header has it.
    const href = document.querySelector<HTMLAnchorElement>(`[data-page=${page}]`)?.href;
    return href && <a href={href}>{label}</a>;
  };
  return (
    <ul className="search-help">
      {advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>{linkTo('home', searchText.toCourse)}</li>
      <li>{linkTo('support', searchText.toSupport)}</li>
    </ul>
  );
}
