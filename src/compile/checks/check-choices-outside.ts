import type { Check } from '../course-draft.ts';
import { type Node, textOf, walk } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { problem } from '../problem-catalogue.ts';

/** Choices with a key stand inside a question; a conversation says of its own that they have none. Elsewhere a list with open boxes only is a list to tick off. */
export const checkChoicesOutside: Check = ({ texts }) =>
  texts.flatMap(({ file, root }) => {
    // Also one whose name the parser garbled, which has a problem of its own.
    const items = [...walk(root)].filter((node) => /^(?:Question|Scenario)/.test(node.name ?? ''));
    const inside = new Set(items.flatMap((item) => [...walk(item)]));
    return [...walk(root)]
      .filter((node) => node.type === 'list' && !inside.has(node) && (node.children ?? []).some(isKey))
      .map((list) => problem('choices-outside-question', placeOf(file, list), {}));
  });

function isKey(entry: Node): boolean {
  return entry.checked === true || /^\[[xX]\]/.test(textOf(entry));
}
