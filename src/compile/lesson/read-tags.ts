import { placeAt } from '../place-at.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { itemTags, questionTags } from './lesson-tags.ts';
import { isTag, type Node, walk } from './node.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { placeOf } from './place-of.ts';
import { readTag, type TagUse } from './read-tag.ts';

/** Every tag of a lesson that stands where it may. */
export function readTags({ file, source, root }: ParsedLesson, problems: Problem[]): readonly TagUse[] {
  const { blocks, inQuestions } = findBlocks(root);
  return [...walk(root)].filter(isTag).flatMap((node) => {
    const place = placeOf(file, node);
    const closing = closingTagInside(source, node);
    if (closing) {
      problems.push(problem('tag-misplaced', placeAt(file, source, closing.offset), closing));
      return [];
    }
    const { use, problems: found } = readTag(node, place);
    problems.push(...found);
    if (!use) return [];
    const isOutside = questionTags.has(use.tag) && !inQuestions.has(node);
    if (blocks.has(node) && !isOutside) return [use];
    problems.push(problem(isOutside ? 'tag-outside-question' : 'tag-misplaced', place, { tag: use.tag }));
    return [];
  });
}

/** Tags that are blocks of their own. In a question these are its own tags only, in a conversation there are none. */
function findBlocks(root: Node): { blocks: ReadonlySet<Node>; inQuestions: ReadonlySet<Node> } {
  const blocks = new Set([...walk(root)].filter((node) => node.type === 'mdxJsxFlowElement'));
  const inQuestions = new Set<Node>();
  for (const item of [...blocks].filter((node) => itemTags.has(node.name ?? ''))) {
    const isQuestion = item.name === 'Question';
    const own = new Set(
      (item.children ?? []).filter((child) => isQuestion && questionTags.has(child.name ?? '')),
    );
    for (const inner of walk(item)) {
      if (isQuestion) inQuestions.add(inner);
      if (!own.has(inner)) blocks.delete(inner);
    }
  }
  return { blocks, inQuestions };
}

/** The parser garbles the name of a tag that is closed inside a list. */
function closingTagInside(
  source: string,
  { name, position }: Node,
): { tag: string; offset: number } | undefined {
  const start = position?.start.offset;
  const written = start === undefined ? undefined : /^<([\w.:-]*)/.exec(source.slice(start))?.[1];
  if (written === undefined || written === (name ?? '')) return undefined;
  return { tag: `/${written}`, offset: Math.max(start ?? 0, source.indexOf(`</${written}>`, start)) };
}
