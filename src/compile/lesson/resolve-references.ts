import { type Node, walk } from './node.ts';

const direct: Readonly<Record<string, string>> = { linkReference: 'link', imageReference: 'image' };

/** `[words][name]` with its address in a line elsewhere becomes a link like any other, and is checked like one. */
export function resolveReferences(root: Node): Node {
  const addresses = new Map<string, string>();
  for (const { type, identifier = '', url = '' } of walk(root)) {
    if (type === 'definition' && !addresses.has(identifier)) addresses.set(identifier, url);
  }
  const resolve = (node: Node): Node => {
    const type = direct[node.type];
    const here = type ? { ...node, type, url: addresses.get(node.identifier ?? '') ?? '' } : node;
    return here.children ? { ...here, children: here.children.map(resolve) } : here;
  };
  return addresses.size > 0 ? resolve(root) : root;
}
