import type { Place } from '../problem.ts';
import type { Node } from './node.ts';

export function placeOf(file: string, node: Node): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
