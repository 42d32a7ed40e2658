import { ID_PATTERN } from '../../domain/ids.ts';
import type { Choice } from '../../domain/item.ts';
import { plainText } from '../../domain/rich-text.ts';
import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { nameOf, readParagraph, readRichText } from '../lesson/read-rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

export interface WrittenChoice extends Choice {
  /** Absent without a box to say so. */
  readonly isKey: boolean | undefined;
}

/** Reads `- [x] \`id\` text` with its feedback quoted below. */
export function readChoices(
  file: string,
  entries: readonly Node[],
  problems: Problem[],
): readonly WrittenChoice[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const choice = readChoice(file, entry, problems);
    if (choice.id && seen.has(choice.id)) {
      problems.push(problem('choice-repeated', placeOf(file, entry), { choice: choice.id }));
    }
    seen.add(choice.id);
    return choice;
  });
}

function readChoice(file: string, entry: Node, problems: Problem[]): WrittenChoice {
  const place = placeOf(file, entry);
  const [line, ...below] = entry.children ?? [];
  const { isTicked, runs } = readBox(entry, line?.type === 'paragraph' ? (line.children ?? []) : []);
  if (isTicked === undefined) problems.push(problem('choice-without-box', place, {}));
  const [first, ...rest] = runs;
  const hasId = first?.type === 'inlineCode';
  const id = hasId ? (first.value ?? '') : '';
  const text = readParagraph(file, hasId ? rest : runs, problems);
  if (!hasId) problems.push(problem('choice-without-id', place, { text: plainText(text) }));
  else if (!ID_PATTERN.test(id)) problems.push(problem('id-malformed', place, { id }));
  if (hasId && text.length === 0) problems.push(problem('choice-without-text', place, { choice: id }));
  for (const other of below.filter((node) => node.type !== 'blockquote')) {
    problems.push(problem('choice-unreadable', placeOf(file, other), { found: nameOf(other) }));
  }
  const quotes = below.filter((node) => node.type === 'blockquote').flatMap((quote) => quote.children ?? []);
  const feedback = readRichText(file, quotes, problems);
  if (feedback.length === 0) {
    problems.push(problem('choice-without-feedback', place, { choice: id || plainText(text) }));
  }
  return { id, text, feedback, isKey: isTicked };
}

/** The box of a task list, or `\[x]` at its start, which is what a visual editor saves for it. */
function readBox(
  entry: Node,
  runs: readonly Node[],
): { isTicked: boolean | undefined; runs: readonly Node[] } {
  if (typeof entry.checked === 'boolean') return { isTicked: entry.checked, runs };
  const [first, ...rest] = runs;
  const text = first?.type === 'text' ? (first.value ?? '') : '';
  const escaped = /^\[([ xX])\]\s*/.exec(text);
  // What was meant as a box, such as () or [✓], is no text of the choice either.
  const boxLike = escaped ?? /^[[(]\s*[^\s\])]?\s*[\])]\s*/.exec(text);
  if (!first || !boxLike) return { isTicked: undefined, runs };
  const value = text.slice(boxLike[0].length);
  const isTicked = escaped ? escaped[1] !== ' ' : undefined;
  return { isTicked, runs: value ? [{ ...first, value }, ...rest] : rest };
}
