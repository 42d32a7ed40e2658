import type { Check } from '../course-draft.ts';
import { type Node, textOf, walk } from '../lesson/node.ts';
import { placeInText } from '../lesson/place-in-text.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

const LEADS_SOMEWHERE = /^(?:finding|term|lesson|check|page|https|mailto|tel):./;

/** `[words](finding: id)` or `[words] (finding:id)`: meant as a link, read as text. */
const LIKE_A_LINK = /\]\(|\] \((?:finding|term|lesson|check|page|https?):/;

/** A link is one of the course's own schemes, a heading of the lesson, or a full address, and has words to follow. */
export const checkLinks: Check = ({ texts }) =>
  texts.flatMap(({ sections, file, root }) => {
    const headings = new Set(sections.map((section) => `#${section.slug}`));
    const isBroken = (url: string) => !headings.has(url) && !LEADS_SOMEWHERE.test(url);
    return [...walk(root)].flatMap((node): Problem[] => {
      if (node.type === 'text') return unreadLink(file, node);
      if (node.type !== 'link') return [];
      const target = node.url ?? '';
      const hasWords = textOf(node).trim() !== '' || [...walk(node)].some(({ type }) => type === 'image');
      return [
        ...(isBroken(target) ? [problem('link-broken', placeOf(file, node), { target })] : []),
        ...(hasWords ? [] : [problem('link-without-words', placeOf(file, node), { target })]),
      ];
    });
  });

function unreadLink(file: string, node: Node): Problem[] {
  const found = LIKE_A_LINK.exec(node.value ?? '');
  return found ? [problem('link-unreadable', placeInText(file, node, found.index), {})] : [];
}
