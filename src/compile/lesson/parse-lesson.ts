import { mdxToMdast } from 'satteri';
import { type Place, type Problem, startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Node } from './node.ts';

/** A lesson taken apart, not yet read. `frontMatter` is its YAML without the fences; it begins at line 2. */
export interface ParsedLesson {
  readonly file: string;
  readonly frontMatter: string;
  readonly root: Node;
}

/** Markdown's first and only reader. What it can't read comes back as one problem with its place. */
export function parseLesson(file: string, text: string): ParsedLesson | Problem {
  try {
    // Directives would delete text such as “3:4” without a word, so they stay off.
    const root = mdxToMdast(text, { features: { frontmatter: true, directive: false } }) as unknown as Node;
    const frontMatter = root.children?.find((node) => node.type === 'yaml')?.value ?? '';
    return { file, frontMatter, root };
  } catch (error) {
    return explain(file, error instanceof Error ? error.message : String(error));
  }
}

/** The parser's message as an author's problem: `6:1: Expected a closing tag for `<Foo>` (6:1) (mdx-jsx:…)`. */
function explain(file: string, parserMessage: string): Problem {
  const [, line, column, rest = parserMessage] = /^(\d+):(\d+): ([\s\S]*)$/.exec(parserMessage) ?? [];
  const place: Place = line ? { file, line: Number(line), column: Number(column) } : startOf(file);
  const message = rest.replace(/ ?\(mdx-[^)]*\)$/, '');
  const tag = /<\/?([^>`]*)>/.exec(message)?.[1] ?? '';
  if (message.startsWith('Expected a closing tag')) return problem('tag-unclosed', place, { tag });
  if (message.includes('expected corresponding closing tag for')) {
    const open = /closing tag for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(message);
    if (!open?.[1]) return problem('tag-unopened', place, { tag });
    return problem('tag-unclosed', { file, line: Number(open[2]), column: Number(open[3]) }, { tag: open[1] });
  }
  if (message.startsWith('Unexpected closing tag')) return problem('tag-unopened', place, { tag });
  if (/expression|brace/.test(message)) return problem('brace-stray', place, { text: '{' });
  if (/after `<`|before name/.test(message)) return problem('less-than-stray', place, {});
  return problem('lesson-unreadable', place, { message });
}
