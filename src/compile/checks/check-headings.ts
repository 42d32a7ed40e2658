import type { Check } from '../course-draft.ts';
import { type Node, textOf, walk } from '../lesson/node.ts';
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
      if (node.type !== 'heading') return [];
      const place = placeOf(file, node);
      const level = node.depth ?? 1;
      const expected = above + 1;
      if (textOf(node).trim() === '') return [problem('heading-empty', place, {})];
      if (level === 1 || level > expected) return [problem('heading-level', place, { level, expected })];
      above = level;
      return [];
    });
  });
