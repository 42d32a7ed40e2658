import { plainText } from '../../domain/rich-text.ts';
import { type Entry, readEntry } from '../items/read-entry.ts';
import type { Node } from '../lesson/node.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

export interface WrittenChoice extends Entry {
  /** The scene that it leads to, empty where that is not said. */
  readonly to: string;
}

/** What follows, how the person might feel, and why. */
const PARAGRAPHS = 3;

/** Reads `` - `id` ‘Words.’ → `scene` `` with its three paragraphs quoted below. */
export function readSceneChoice(file: string, node: Node, problems: Problem[]): WrittenChoice {
  const { to, without } = splitArrow(node);
  const before = problems.length;
  const entry = readEntry(file, without, 'scene-choice', problems);
  const isRead = problems.length === before;
  const choice = entry.id || plainText(entry.text);
  if (to === '') problems.push(problem('scene-choice-leads-nowhere', entry.place, { choice }));
  // What of the quote can't be read has been told.
  if (entry.note.length !== PARAGRAPHS && isRead) {
    const paragraphs = entry.note.length;
    problems.push(problem('scene-choice-unexplained', entry.place, { choice, paragraphs }));
  }
  return { ...entry, to };
}

/** Takes the arrow and the scene off the end of the entry's line. */
function splitArrow(node: Node): { readonly to: string; readonly without: Node } {
  const [line, ...below] = node.children ?? [];
  const runs = line?.children ?? [];
  const [words, scene] = runs.slice(-2);
  const isArrow = words?.type === 'text' && ARROW.test(words.value ?? '');
  if (!line || !isArrow || scene?.type !== 'inlineCode') return { to: '', without: node };
  const left = { ...words, value: (words.value ?? '').replace(ARROW, '') };
  const children = [...runs.slice(0, -2), ...(left.value === '' ? [] : [left])];
  return { to: scene.value ?? '', without: { ...node, children: [{ ...line, children }, ...below] } };
}

const ARROW = /\s*(?:→|[-–]+>)\s*$/;
