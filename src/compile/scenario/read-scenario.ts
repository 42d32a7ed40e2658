import type { ItemOf } from '../../domain/item.ts';
import { citedFindings } from '../items/cited-findings.ts';
import { findRepeated, findRepeatedTexts, hasDoubtfulId } from '../items/find-repeated.ts';
import { notesById } from '../items/notes-by-id.ts';
import { splitAt } from '../items/split-at.ts';
import { isTag } from '../lesson/node.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { TagUseOf } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { checkWays } from './check-ways.ts';
import { readScenes } from './read-scenes.ts';

/** Reads `<Scenario>`: what has just happened, then scene after scene, each with its choices. */
export function readScenario(
  { attributes, place, node }: TagUseOf<'Scenario'>,
  problems: Problem[],
): ItemOf<'scenario'> | undefined {
  const { id, title } = attributes;
  const nodes = (node.children ?? []).filter((child) => !isTag(child) && !child.type.startsWith('mdx'));
  if (nodes.some((child) => child.type === 'text')) {
    problems.push(problem('tag-misplaced', place, { tag: 'Scenario' }));
    return undefined;
  }
  const before = problems.length;
  const [above, below] = splitAt(nodes, 'heading');
  const context = readRichText(place.file, above, problems);
  const written = readScenes(place.file, below, problems);
  const entries = written.flatMap(({ choices }) => choices);
  problems.push(...findRepeated(written, 'scene'), ...findRepeated(entries, 'scene-choice'));
  problems.push(...written.flatMap(({ choices }) => findRepeatedTexts(choices, 'scene-choice')));
  if (written.length === 0) problems.push(problem('scenario-without-scenes', place, { item: id }));
  if (written.length === 0 || hasDoubtfulId(written) || hasDoubtfulId(entries)) return undefined;
  problems.push(...checkWays(id, place, written));
  if (problems.length > before) return undefined;
  const scenes = written.map(({ place: _, choices, ...scene }) => ({
    ...scene,
    choices: choices.map((choice) => ({ id: choice.id, text: choice.text, to: choice.to })),
  }));
  const notes = { hints: [], parts: notesById(entries), outcomes: {} };
  return {
    type: 'scenario',
    id,
    revision: Number(attributes.revision ?? 1),
    purpose: attributes.unscored === undefined ? 'scored' : 'unscored',
    context,
    prompt: [title],
    findings: citedFindings([context, scenes, notes]),
    keepsOrder: true,
    asksSureness: false,
    notes,
    asked: { scenes },
    key: null,
  };
}
