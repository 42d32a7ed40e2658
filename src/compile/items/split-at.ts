import type { Node } from '../lesson/node.ts';

/** What stands above the first node of one of these types, and the rest from there on. */
export function splitAt(
  nodes: readonly Node[],
  ...types: readonly string[]
): readonly [above: readonly Node[], below: readonly Node[]] {
  const first = nodes.findIndex((node) => types.includes(node.type));
  return first < 0 ? [nodes, []] : [nodes.slice(0, first), nodes.slice(first)];
}
