import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { type Node, walk } from './node.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { placeOf } from './place-of.ts';

/** Program code in a lesson. A comment, `{/* … *\/}`, is an author's note to themselves. */
export function findStrayCode({ file, source, root }: ParsedLesson): readonly Problem[] {
  return [...walk(root)].flatMap((node) => {
    const place = placeOf(file, node);
    if (node.type === 'code') return isClosed(source, node) ? [] : [problem('code-unclosed', place, {})];
    if (node.type === 'mdxjsEsm') return [problem('import-line', place, {})];
    if (!/^mdx(?:Flow|Text)Expression$/.test(node.type)) return [];
    const isComment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value ?? '');
    return isComment ? [] : [problem('brace-stray', place, { text: braceText(node.value ?? '') })];
  });
}

/** Without its second fence, a block of code goes on to the end. */
function isClosed(source: string, { position }: Node): boolean {
  const written = source.slice(position?.start.offset ?? 0, position?.end?.offset);
  const fence = /^(?:```+|~~~+)/.exec(written)?.[0];
  return !fence || written.slice(fence.length).trimEnd().endsWith(fence);
}

function braceText(inside: string): string {
  const isShort = inside.length <= 40 && !inside.includes('\n');
  return isShort ? `{${inside}}` : `{${inside.slice(0, 40).split('\n')[0]}…`;
}
