import type { Inline, Paragraph, RichText } from '../../domain/rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Node } from './node.ts';
import { placeOf } from './place-of.ts';

const marks = { strong: 'strong', emphasis: 'emphasis' } as const;

/** Paragraphs of a question or its feedback. What can't be shown there becomes a problem, and is not left out quietly. */
export function readRichText(file: string, nodes: readonly Node[], problems: Problem[]): RichText {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [readParagraph(file, node.children ?? [], problems)];
    problems.push(problem('text-unreadable', placeOf(file, node), { found: nameOf(node) }));
    return [];
  });
}

export function readParagraph(file: string, nodes: readonly Node[], problems: Problem[]): Paragraph {
  return trimRuns(nodes.flatMap((node) => readInline(file, node, problems)));
}

export function readInline(file: string, node: Node, problems: Problem[]): Inline[] {
  const inner = () => readParagraph(file, node.children ?? [], problems);
  switch (node.type) {
    case 'text':
      return [(node.value ?? '').replace(/\s*\n\s*/g, ' ')];
    case 'break':
      return [' '];
    case 'strong':
    case 'emphasis':
      return [{ mark: marks[node.type], of: inner() }];
    case 'inlineCode':
      return [{ mark: 'code', of: [node.value ?? ''] }];
    case 'link':
      return [{ to: node.url ?? '', of: inner() }];
    // Braces and tags are reported once for the whole lesson.
    case 'mdxTextExpression':
    case 'mdxJsxTextElement':
      return [];
    default:
      problems.push(problem('text-unreadable', placeOf(file, node), { found: nameOf(node) }));
      return [];
  }
}

/** Runs of text without space at either end, whatever else stands among them. */
export function trimRuns<R>(runs: readonly (string | R)[]): readonly (string | R)[] {
  return runs
    .filter((run) => run !== '')
    .map((run, index) => {
      if (typeof run !== 'string') return run;
      const start = index === 0 ? run.trimStart() : run;
      return index === runs.length - 1 ? start.trimEnd() : start;
    })
    .filter((run) => run !== '');
}

export function nameOf(node: Node): string {
  const names: Record<string, string> = {
    paragraph: 'a second paragraph',
    list: 'a list',
    heading: 'a heading',
    image: 'an image',
    table: 'a table',
    code: 'a block of code',
    blockquote: 'a quote',
    thematicBreak: 'a line across',
    delete: 'struck-out text',
    footnoteReference: 'a footnote',
  };
  return names[node.type] ?? 'something other than text';
}
