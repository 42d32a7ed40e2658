import type { FindingId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { Inline, Paragraph, RichText } from '../../domain/rich-text.ts';
import { type Node, isTag } from '../lesson/node.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { TagUseOf } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { readChoices, type WrittenChoice } from './read-choices.ts';
import { readMultipleResponse } from './multiple-response.ts';
import { readSingleChoice } from './single-choice.ts';

/** Everything an item has in common, whatever its type. */
export type ItemBase = Pick<Item, 'id' | 'revision' | 'purpose' | 'critical' | 'context' | 'prompt' | 'findings'>;

/** Reads `<Question>`: paragraphs, of which the last is the question, then a task list of choices. */
export function readQuestion({ attributes, node, place }: TagUseOf<'Question'>, problems: Problem[]): Item | undefined {
  const { file } = place;
  const item = attributes.id;
  const children = (node.children ?? []).filter((child) => !isTag(child) && !child.type.startsWith('mdx'));
  const isList = (child: Node) => child.type === 'list';
  const text = readRichText(file, children.filter((child) => !isList(child)), problems);
  const prompt = text.at(-1);
  if (!prompt) problems.push(problem('question-without-prompt', place, { item }));
  const lists = children.filter(isList);
  const choices = readChoices(file, lists.flatMap((list) => list.children ?? []), problems);
  if (lists.length === 0) problems.push(problem('question-without-choices', place, { item }));
  else if (choices.length === 1) problems.push(problem('question-with-one-choice', place, { item }));
  else if (!choices.some((choice) => choice.isKey)) problems.push(problem('question-without-key', place, { item }));
  if (!prompt || choices.length < 2) return undefined;
  const base: ItemBase = {
    id: item,
    revision: Number(attributes.revision ?? 1),
    purpose: attributes['warm-up'] === undefined ? 'scored' : 'warm-up',
    ...(attributes.critical === undefined ? {} : { critical: attributes.critical }),
    context: text.slice(0, -1),
    prompt,
    findings: citedFindings([text, ...choices.flatMap((choice) => [[choice.text], choice.feedback])]),
  };
  return readByKey(base, choices);
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
