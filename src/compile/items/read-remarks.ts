import type { Notes, QuestionType } from '../../domain/item.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { type Node, textOf } from '../lesson/node.ts';
import { readParagraph, readRichText } from '../lesson/read-rich-text.ts';
import type { TagUse } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

const inline = /^(?:text|strong|emphasis|inlineCode|link|break|delete|image)$/;

/** Reads what is said before and after any answer: `<Hint>` and `<Feedback when="…">`. */
export function readRemarks(
  uses: readonly TagUse[],
  type: QuestionType,
  isGraded: boolean,
  problems: Problem[],
): Pick<Notes, 'hints' | 'outcomes'> {
  const hints: RichText[] = [];
  const outcomes: Partial<Record<keyof Notes['outcomes'], RichText>> = {};
  for (const { tag, attributes, node, place } of uses) {
    const isFit = tag === 'Hint' ? type !== 'confidence' : isGraded;
    const text = readInside(place.file, node, problems);
    if (!isFit) problems.push(problem('tag-unfit', place, { tag, type }));
    else if (isEmpty(node)) problems.push(problem('tag-empty', place, { tag }));
    else if (tag === 'Hint') hints.push(text);
    else if (tag === 'Feedback') {
      const { when } = attributes;
      if (outcomes[when]) problems.push(problem('feedback-repeated', place, { when }));
      outcomes[when] = text;
    }
  }
  return { hints, outcomes };
}

function isEmpty(node: Node): boolean {
  return !(node.children ?? []).some(
    (child) => /^(?:mdxJsx|list|table|image)/.test(child.type) || textOf(child).trim(),
  );
}

/** Paragraphs, or a text in the same line as its tags. */
function readInside(file: string, node: Node, problems: Problem[]): RichText {
  const children = (node.children ?? []).filter(({ type }) => !/^mdx(?:Flow|JsxFlow)/.test(type));
  const isLine = children.some(({ type }) => inline.test(type));
  if (!isLine) return readRichText(file, children, problems).filter((paragraph) => paragraph.length > 0);
  const paragraph = readParagraph(file, children, problems);
  return paragraph.length > 0 ? [paragraph] : [];
}
