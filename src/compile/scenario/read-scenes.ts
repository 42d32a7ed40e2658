import type { Scene } from '../../domain/item.ts';
import { plainText } from '../../domain/rich-text.ts';
import { findEntries } from '../items/find-entries.ts';
import { readNamed } from '../items/read-named.ts';
import { splitAt } from '../items/split-at.ts';
import { type Node, textOf } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { readSceneChoice, type WrittenChoice } from './read-scene-choice.ts';

/** A scene with what the checks want to know of where its parts stand. */
export interface WrittenScene extends Omit<Scene, 'choices'> {
  readonly place: Place;
  readonly choices: readonly WrittenChoice[];
}

/** Headings that name the scenes, each with its text and its choices below. `nodes` begins with one, unless empty. */
export function readScenes(
  file: string,
  nodes: readonly Node[],
  problems: Problem[],
): readonly WrittenScene[] {
  const [heading, ...rest] = nodes;
  if (!heading) return [];
  const [own, others] = splitAt(rest, 'heading');
  const [above, below] = splitAt(own, 'list');
  const place = placeOf(file, heading);
  const { isEnding, runs } = splitEnding(heading.children ?? []);
  const { id, text: title } = readNamed(place, runs, 'scene', problems);
  const before = problems.length;
  const text = readRichText(file, above, problems);
  if (id !== '' && text.length === 0 && problems.length === before)
    problems.push(problem('scene-without-text', place, { scene: id }));
  const choices = findEntries(file, below, 'scene-choice', problems).map((node) =>
    readSceneChoice(file, node, problems),
  );
  const failure = isEnding ? FAILURE.exec(plainText(title))?.[0] : undefined;
  if (failure) problems.push(problem('scene-called-failure', place, { scene: id, word: failure }));
  return [{ id, title, text, isEnding, choices, place }, ...readScenes(file, others, problems)];
}

const FAILURE = /\b(?:fail(?:ed|ing|s|ures?)?|wrong|los(?:e|es|er|ers|ing)|game over)\b/i;

/** `` `together` **Ending:** You look at it together ``: whether the words are there, and the rest without them. */
function splitEnding(runs: readonly Node[]): { readonly isEnding: boolean; readonly runs: readonly Node[] } {
  const at = runs.findIndex(({ type }) => type === 'strong');
  const isMark = at >= 0 && /^Ending:?$/i.test(textOf(runs[at] as Node).trim());
  const isFirst = runs.slice(0, Math.max(at, 0)).every(isIdOrSpace);
  if (!isMark || !isFirst) return { isEnding: false, runs };
  const [next, ...more] = runs.slice(at + 1);
  const id = runs.slice(0, at).filter(({ type }) => type === 'inlineCode');
  return { isEnding: true, runs: [...id, ...(next ? [withoutColon(next)] : []), ...more] };
}

/** The colon may stand behind the strong word as well as in it. */
function withoutColon(run: Node): Node {
  return run.type === 'text' ? { ...run, value: (run.value ?? '').replace(/^\s*:/, '') } : run;
}

function isIdOrSpace({ type, value = '' }: Node): boolean {
  return type === 'inlineCode' || (type === 'text' && value.trim() === '');
}
