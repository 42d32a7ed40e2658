import type { Node } from './node.ts';

/** A part of a question without the ids of its choices, which learners don’t read. */
export function withoutCode(node: Node): Node {
  if (!node.children) return node;
  const children = node.children.filter(({ type }) => type !== 'inlineCode').map(withoutCode);
  return { ...node, children };
}
