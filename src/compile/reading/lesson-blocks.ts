import { isTag, type Node, textOf } from '../lesson/node.ts';
import { withoutCode } from '../lesson/without-code.ts';

/** What learners read, one paragraph, list entry, choice, heading or table cell at a time. */
export interface Block {
  readonly text: string;
  /** Headings, choices and table cells are no sentences: they count as words, not for the reading level. */
  readonly isProse: boolean;
}

/** The blocks of a lesson, those of its questions too. The ids of choices are left out. */
export function lessonBlocks(root: Node): readonly Block[] {
  return blocksBelow(root, { isInQuestion: false, isProse: true });
}

interface Around {
  readonly isInQuestion: boolean;
  readonly isProse: boolean;
}

const ends: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function blocksBelow(node: Node, around: Around): readonly Block[] {
  return (node.children ?? []).flatMap((child): readonly Block[] => {
    if (ends.has(child.type)) return [blockOf(child, around)];
    const isInQuestion = around.isInQuestion || (isTag(child) && child.name === 'Question');
    // A choice is a list entry of a question; the quote below it is its feedback.
    const isProse =
      child.type === 'blockquote' || (around.isProse && !(isInQuestion && child.type === 'listItem'));
    return blocksBelow(child, { isInQuestion, isProse });
  });
}

function blockOf(node: Node, { isInQuestion, isProse }: Around): Block {
  const words = isInQuestion ? withoutCode(node) : node;
  const text = textOf(words).replace(/\s+/g, ' ').trim();
  return { text, isProse: isProse && node.type === 'paragraph' };
}
