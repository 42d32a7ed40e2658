import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Node } from './node.ts';
import { placeInText } from './place-in-text.ts';

/** A line that begins like a choice, and is none: `-[x]` without a space, or a bullet copied from a word processor. */
const LIKE_A_CHOICE = /(?:^|\n)[ \t]*(?:[-*+•–—][ \t]?)?(\[[ xX]?\])(?!\()/;
const LATER_LINE_LIKE_A_CHOICE = new RegExp(LIKE_A_CHOICE.source.replace('(?:^|\\n)', '\\n'));

/** Choices of a question that Markdown took for plain text, so that they would be lost in the text above. */
export function findStrayBoxes(file: string, node: Node): readonly Problem[] {
  const children = node.children ?? [];
  return children.flatMap((child, index): readonly Problem[] => {
    const isFirstLine = node.type === 'listItem' && index === 0 && child.type === 'paragraph';
    if (isFirstLine)
      return (child.children ?? []).flatMap((run) => inText(file, run, LATER_LINE_LIKE_A_CHOICE));
    const pattern = node.type === 'paragraph' && index === 0 ? LIKE_A_CHOICE : LATER_LINE_LIKE_A_CHOICE;
    return child.type === 'text' ? inText(file, child, pattern) : findStrayBoxes(file, child);
  });
}

function inText(file: string, node: Node, pattern: RegExp): readonly Problem[] {
  const found = node.type === 'text' ? pattern.exec(node.value ?? '') : null;
  if (!found) return [];
  const box = found[1] ?? '';
  const place = placeInText(file, node, found.index + found[0].length - box.length);
  return [problem('box-stray', place, { box })];
}
