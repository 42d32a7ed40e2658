import GithubSlugger, { slug } from 'github-slugger';
import { type Node, textOf, walk } from './node.ts';

/** What a heading is called in its address of whose words nothing is left there, in every language. */
const WORDLESS = 'part';

/**
 * The id of each heading of a text: its words in small letters with hyphens between them, and a number where an earlier
 * heading has the same. It is the only maker of such ids: the page, `check`, links and the search all take them from
 * here. No id holds a stop, as those of the page’s own elements do (`domain/page-ids`). Headings in quotes and questions
 * count too. Those of signs only (`???`, an emoji) come last, so that none of them takes the address of one with words.
 */
export function headingIds(root: Node): ReadonlyMap<Node, string> {
  const slugger = new GithubSlugger();
  const headings = [...walk(root)].filter(({ type }) => type === 'heading');
  const hasWords = (heading: Node) => /[^-_]/.test(slug(wordsOf(heading)));
  const inTurn = [...headings.filter(hasWords), ...headings.filter((heading) => !hasWords(heading))];
  return new Map(
    inTurn.map((heading) => [heading, slugger.slug(hasWords(heading) ? wordsOf(heading) : WORDLESS)]),
  );
}

function wordsOf(heading: Node): string {
  return textOf(heading).trim();
}
