import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** The list entries of a question from its first list on. Different bullets make several lists: they count as one. */
export function findChoiceEntries(
  file: string,
  nodes: readonly Node[],
  problems: Problem[],
): readonly Node[] {
  const entries: Node[] = [];
  for (const node of nodes) {
    const last = entries.at(-1);
    if (node.type === 'list') {
      if (node.ordered && entries.length === 0)
        problems.push(problem('choices-numbered', placeOf(file, node), {}));
      entries.push(...(node.children ?? []));
    } else if (node.type === 'blockquote' && last) {
      problems.push(problem('feedback-not-indented', placeOf(file, node), {}));
      // It is told once, here, and not as missing feedback as well.
      entries[entries.length - 1] = { ...last, children: [...(last.children ?? []), node] };
    } else problems.push(problem('question-text-below', placeOf(file, node), {}));
  }
  return entries;
}
