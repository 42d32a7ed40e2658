import type { QuestionType } from '../../domain/item.ts';
import { type Node, textOf } from '../lesson/node.ts';
import { isGapLike } from './find-gaps.ts';
import { readBox } from './read-box.ts';

/** The type of a question that names none, by the number of its right choices. */
export function guessType(nodes: readonly Node[]): 'single-choice' | 'multiple-response' {
  const entries = nodes.filter(({ type }) => type === 'list').flatMap((list) => list.children ?? []);
  const right = entries.filter((entry) => readBox(entry).isTicked);
  return right.length > 1 ? 'multiple-response' : 'single-choice';
}

/** The type that a question without boxes was probably meant to be: it needs the type to be written. */
export function findMeantType(nodes: readonly Node[]): QuestionType | undefined {
  const entries = nodes.filter(({ type }) => type === 'list').flatMap((list) => list.children ?? []);
  if (entries.some((entry) => readBox(entry).hasBox)) return undefined;
  if (nodes.some(({ type }) => type === 'table')) return 'matching';
  if (nodes.some((node) => node.type === 'paragraph' && isGapLike(textOf(node)))) return 'cloze';
  const groups = nodes.filter(({ type }, index) => type === 'heading' && nodes[index + 1]?.type === 'list');
  if (groups.length > 1) return 'categorise';
  return nodes.some(({ type, ordered }) => type === 'list' && ordered) ? 'ordering' : undefined;
}
