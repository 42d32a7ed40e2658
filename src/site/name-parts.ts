import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { headingIds } from '../compile/lesson/heading-ids.ts';
import { parseLesson } from '../compile/lesson/parse-lesson.ts';

/** What the id of everything about a footnote begins with. With a stop, so that no heading’s id is the same. */
export const FOOTNOTE_START = 'footnote.';
const FOOTNOTES = `${FOOTNOTE_START}label`;

/**
 * Gives each heading of a page the id that the compiled course has for it. The text is parsed as the course is, without
 * curly quotes and dashes, and the headings of the two trees are matched by where they begin.
 */
export const nameHeadings = (): MdastPluginDefinition => {
  let ids: ReadonlyMap<number | undefined, string> | undefined;
  return {
    name: 'name-headings',
    options: { position: true },
    heading(node, context) {
      ids ??= idsByOffset(context.source);
      const id = ids.get(node.position?.start.offset);
      if (id !== undefined) context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
    },
  };
};

function idsByOffset(source: string): ReadonlyMap<number | undefined, string> {
  const parsed = parseLesson('', source);
  if (!('root' in parsed)) return new Map();
  return new Map([...headingIds(parsed.root)].map(([node, id]) => [node.position?.start.offset, id]));
}

/** Gives the footnotes’ title an id with a stop, and says which “What we know” is the first of its lesson. */
export const nameParts = (): HastPluginDefinition => {
  let isFirst = true;
  return {
    name: 'name-parts',
    element: [
      {
        filter: ['h2'],
        visit(node, context) {
          // An author's “Footnote label” has the same id, and no such class.
          if (node.properties.id === 'footnote-label' && node.properties.className)
            context.setProperty(node, 'id', FOOTNOTES);
        },
      },
      {
        filter: ['a'],
        visit(node, context) {
          if ('dataFootnoteRef' in node.properties) context.setProperty(node, 'ariaDescribedBy', [FOOTNOTES]);
        },
      },
    ],
    mdxJsxFlowElement: {
      filter: ['WhatWeKnow'],
      visit(node, context) {
        if (isFirst) context.setProperty(node, 'isFirst', true);
        isFirst = false;
      },
    },
  };
};
