import type { Check } from '../course-draft.ts';
import { type Node, textOf, walk } from '../lesson/node.ts';
import { placeInText } from '../lesson/place-in-text.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Headings begin at level 2, below the lesson's title, and never skip a level. */
export const checkHeadings: Check = ({ lessons }) =>
  lessons.flatMap(({ file, root }) => {
    // <WhatWeKnow> brings a heading of level 2 with it.
    const isBoxWithTitle = (node: Node) => node.type === 'mdxJsxFlowElement' && node.name === 'WhatWeKnow';
    let above = 1;
    return [...walk(root)].flatMap((node): Problem[] => {
      if (isBoxWithTitle(node)) above = 2;
      if (node.type === 'text') return headingReadAsText(file, node);
      if (node.type !== 'heading') return [];
      const place = placeOf(file, node);
      const level = node.depth ?? 1;
      const expected = level === 1 ? 2 : above + 1;
      if (textOf(node).trim() === '') return [problem('heading-empty', place, {})];
      if (level === 1 || level > expected) return [problem('heading-level', place, { level, expected })];
      above = level;
      return [];
    });
  });

/** `##Words`: Markdown wants a space. */
function headingReadAsText(file: string, node: Node): Problem[] {
  const found = /(?:^|\n)(#{2,6})(?=\p{L})/u.exec(node.value ?? '');
  if (!found) return [];
  const signs = found[1] ?? '##';
  return [
    problem('heading-without-space', placeInText(file, node, found.index + found[0].length - signs.length), {
      signs,
    }),
  ];
}
