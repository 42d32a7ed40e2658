import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { explainParser } from './explain-parser.ts';
import type { Node } from './node.ts';
import { placeOf } from './place-of.ts';
import { resolveReferences } from './resolve-references.ts';

/** A lesson taken apart, not yet read. `frontMatter` is its YAML without the fences; it begins at line 2. */
export interface ParsedLesson {
  readonly file: string;
  readonly source: string;
  readonly frontMatter?: string;
  readonly root: Node;
}

/** What can still be said of a lesson whose text can't be read. */
export interface UnparsedLesson {
  readonly problem: Problem;
  readonly frontMatter?: string;
}

/** Lists in lists in quotes: no author writes more, and whatever walks the tree must come back from it. */
const DEEPEST = 100;

/** Markdown's first and only reader. What it can't read comes back as one problem with its place. */
export function parseLesson(file: string, source: string): ParsedLesson | UnparsedLesson {
  try {
    // Directives would delete text such as “3:4” without a word, so they stay off.
    const root = mdxToMdast(source, { features: { frontmatter: true, directive: false } }) as unknown as Node;
    const frontMatter = root.children?.find((node) => node.type === 'yaml')?.value;
    const head = frontMatter === undefined ? {} : { frontMatter };
    const tooDeep = nodeBelow(DEEPEST, root);
    if (!tooDeep) return { file, source, root: resolveReferences(root), ...head };
    const message = `lists, quotes or tags stand in one another more than ${DEEPEST} times.`;
    return { problem: problem('lesson-unreadable', placeOf(file, tooDeep), { message }), ...head };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[1];
    return {
      problem: explainParser(file, source, message),
      ...(frontMatter === undefined ? {} : { frontMatter }),
    };
  }
}

/** Level by level and not by recursion, which is what it protects. */
function nodeBelow(depth: number, root: Node): Node | undefined {
  let level: readonly Node[] = [root];
  for (let left = depth; left >= 0; left -= 1) level = level.flatMap((node) => node.children ?? []);
  return level[0];
}
