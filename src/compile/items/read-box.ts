import type { Node } from '../lesson/node.ts';

/** Whether an entry is ticked (absent without a box that says so), and what stands behind the box. */
export interface Boxed {
  readonly isTicked: boolean | undefined;
  readonly hasBox: boolean;
  readonly runs: readonly Node[];
}

/** The box of a task list, or `\[x]` at its start, which is what a visual editor saves for it. */
export function readBox(entry: Node): Boxed {
  const line = entry.children?.[0];
  const runs = line?.type === 'paragraph' ? (line.children ?? []) : [];
  if (typeof entry.checked === 'boolean') return { isTicked: entry.checked, hasBox: true, runs };
  const [first, ...rest] = runs;
  const text = first?.type === 'text' ? (first.value ?? '') : '';
  const escaped = /^\[([ xX])\]\s*/.exec(text);
  // What was meant as a box, such as () or [✓], is no text of the choice either.
  const boxLike = escaped ?? /^[[(]\s*[^\s\])]?\s*[\])]\s*/.exec(text);
  if (!first || !boxLike) return { isTicked: undefined, hasBox: false, runs };
  const value = text.slice(boxLike[0].length);
  const isTicked = escaped ? escaped[1] !== ' ' : undefined;
  return { isTicked, hasBox: escaped !== null, runs: value ? [{ ...first, value }, ...rest] : rest };
}
