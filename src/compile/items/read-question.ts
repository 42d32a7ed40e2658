import type { FindingId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { Inline, Paragraph, RichText } from '../../domain/rich-text.ts';
import { findStrayBoxes } from '../lesson/find-stray-boxes.ts';
import { isTag } from '../lesson/node.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { TagUseOf } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { findChoiceEntries } from './find-choice-entries.ts';
import { readMultipleResponse } from './multiple-response.ts';
import { readChoices, type WrittenChoice } from './read-choices.ts';
import { readSingleChoice } from './single-choice.ts';

/** Everything an item has in common, whatever its type. */
export type ItemBase = Pick<
  Item,
  'id' | 'revision' | 'purpose' | 'critical' | 'context' | 'prompt' | 'findings'
>;

/** Reads `<Question>`: paragraphs, of which the last is the question, then a task list of choices. */
export function readQuestion(use: TagUseOf<'Question'>, problems: Problem[]): Item | undefined {
  const { attributes, place, node } = use;
  const { file } = place;
  const children = (node.children ?? []).filter((child) => !isTag(child) && !child.type.startsWith('mdx'));
  const unread = children.some((child) => child.type === 'text')
    ? [problem('tag-misplaced', place, { tag: 'Question' })]
    : findStrayBoxes(file, node);
  if (unread.length > 0) {
    problems.push(...unread);
    return undefined;
  }
  const firstList = children.findIndex((child) => child.type === 'list');
  const above = firstList < 0 ? children : children.slice(0, firstList);
  const text = readRichText(file, above, problems);
  const entries = findChoiceEntries(file, children.slice(above.length), problems);
  const choices = readChoices(file, entries, problems);
  const prompt = text.at(-1);
  problems.push(...findGaps(use, prompt, choices));
  if (!prompt || choices.length < 2 || hasDoubtfulId(choices)) return undefined;
  const base: ItemBase = {
    id: attributes.id,
    revision: Number(attributes.revision ?? 1),
    purpose: attributes['warm-up'] === undefined ? 'scored' : 'warm-up',
    ...(attributes.critical === undefined ? {} : { critical: attributes.critical }),
    context: text.slice(0, -1),
    prompt,
    findings: citedFindings([text, ...choices.flatMap((choice) => [[choice.text], choice.feedback])]),
  };
  return readByKey(base, choices);
}

function findGaps(
  { attributes: { id: item }, place }: TagUseOf<'Question'>,
  prompt: Paragraph | undefined,
  choices: readonly WrittenChoice[],
): readonly Problem[] {
  const gaps = prompt ? [] : [problem('question-without-prompt', place, { item })];
  if (choices.length === 0) return [...gaps, problem('question-without-choices', place, { item })];
  if (choices.length === 1) return [...gaps, problem('question-with-one-choice', place, { item })];
  // Without its box, a choice may be the right one.
  const isKeyMissing = choices.every((choice) => choice.isKey === false);
  return isKeyMissing ? [...gaps, problem('question-without-key', place, { item })] : gaps;
}

/** Then the choices' own problems have been told, and grading them would only tell of them again. */
function hasDoubtfulId(choices: readonly WrittenChoice[]): boolean {
  return new Set(choices.map(({ id }) => id)).size < choices.length || choices.some(({ id }) => id === '');
}

/** One right choice makes a single-choice item, more make a multiple-response item. */
function readByKey(base: ItemBase, choices: readonly WrittenChoice[]): Item | undefined {
  const right = choices.filter((choice) => choice.isKey).length;
  if (right === 0) return undefined;
  return right === 1 ? readSingleChoice(base, choices) : readMultipleResponse(base, choices);
}

function citedFindings(texts: readonly RichText[]): readonly FindingId[] {
  const linksIn = (paragraph: Paragraph): string[] => paragraph.flatMap(linkOf);
  const linkOf = (run: Inline): string[] => {
    if (typeof run === 'string') return [];
    return 'to' in run ? [run.to, ...linksIn(run.of)] : linksIn(run.of);
  };
  const addresses = texts.flat().flatMap(linksIn);
  const found = addresses.flatMap((address) => /^finding:(.+)$/.exec(address)?.[1] ?? []);
  return [...new Set(found)];
}
