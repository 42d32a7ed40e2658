import type { Check } from '../course-draft.ts';
import { itemTags } from '../lesson/lesson-tags.ts';
import { type Node, textOf, walk } from '../lesson/node.ts';
import { placeInText } from '../lesson/place-in-text.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Headings begin at level 2, below the lesson's title, and never skip a level. Those of an item are its own. */
export const checkHeadings: Check = ({ texts }) =>
  texts.flatMap(({ file, root }) => {
    const items = [...walk(root)].filter((node) => itemTags.has(node.name ?? ''));
    const inside = new Set(items.flatMap((item) => [...walk(item)]));
    let above = 1;
    const check = (node: Node): Problem | undefined => {
      // These bring a heading of level 2 with them.
      if (node.name === 'WhatWeKnow' || node.name === 'Printable') above = 2;
      if (node.type !== 'heading') return headingReadAsText(file, node);
      if (inside.has(node)) return undefined;
      const found = headingProblem(file, node, above);
      if (!found) above = node.depth ?? above;
      return found;
    };
    return [...walk(root)].flatMap((node) => check(node) ?? []);
  });

function headingProblem(file: string, node: Node, above: number): Problem | undefined {
  const place = placeOf(file, node);
  const level = node.depth ?? 1;
  const expected = level === 1 ? 2 : above + 1;
  if (textOf(node).trim() === '') return problem('heading-empty', place, {});
  const isOutOfOrder = level === 1 || level > expected;
  return isOutOfOrder ? problem('heading-level', place, { level, expected }) : undefined;
}

/** `##Words`: Markdown wants a space. */
function headingReadAsText(file: string, node: Node): Problem | undefined {
  const found = node.type === 'text' ? /(?:^|\n)(#{2,6})(?=\p{L})/u.exec(node.value ?? '') : null;
  if (!found) return undefined;
  const signs = found[1] ?? '##';
  const at = found.index + found[0].length - signs.length;
  return problem('heading-without-space', placeInText(file, node, at), { signs });
}
