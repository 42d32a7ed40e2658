import type { Check } from '../course-draft.ts';
import { type Node, textOf, walk } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { problem } from '../problem-catalogue.ts';

/** Choices with a key stand inside a question. Elsewhere a list with open boxes only is a list to tick off. */
export const checkChoicesOutside: Check = ({ texts }) =>
  texts.flatMap(({ file, root }) => {
    // Also one whose name the parser garbled, which has a problem of its own.
    const questions = [...walk(root)].filter((node) => node.name?.startsWith('Question'));
    const inside = new Set(questions.flatMap((question) => [...walk(question)]));
    return [...walk(root)]
      .filter((node) => node.type === 'list' && !inside.has(node) && (node.children ?? []).some(isKey))
      .map((list) => problem('choices-outside-question', placeOf(file, list), {}));
  });

function isKey(entry: Node): boolean {
  return entry.checked === true || /^\[[xX]\]/.test(textOf(entry));
}
