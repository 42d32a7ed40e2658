import type { Place } from '../problem.ts';
import type { Node } from './node.ts';

/** Where in a text node something begins. In its later lines the column is unknown, so the line's first is given. */
export function placeInText(file: string, node: Node, index: number): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = (node.value ?? '').slice(0, index);
  const lines = before.split('\n').length - 1;
  return { file, line: line + lines, column: lines === 0 ? column + index : 1 };
}
