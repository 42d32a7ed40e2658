import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Part } from '../sentences/question-sentences.ts';

/** The entries of the lists among these nodes. Different bullets make several lists: they count as one. */
export function findEntries(
  file: string,
  nodes: readonly Node[],
  part: Part,
  problems: Problem[],
): readonly Node[] {
  const entries: Node[] = [];
  for (const node of nodes) {
    const last = entries.at(-1);
    if (node.type === 'list') {
      if (entries.length === 0) problems.push(...wrongKind(file, node, part));
      entries.push(...(node.children ?? []));
    } else if (node.type === 'blockquote' && last) {
      problems.push(problem('feedback-not-indented', placeOf(file, node), { part }));
      // It is told once, here, and not as missing feedback as well.
      entries[entries.length - 1] = { ...last, children: [...(last.children ?? []), node] };
    } else problems.push(problem('question-text-below', placeOf(file, node), { part }));
  }
  return entries;
}

function wrongKind(file: string, list: Node, part: Part): readonly Problem[] {
  const place = placeOf(file, list);
  if (part === 'step') return list.ordered ? [] : [problem('steps-unnumbered', place, {})];
  return list.ordered ? [problem('choices-numbered', place, { part })] : [];
}
