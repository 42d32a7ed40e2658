import type { Item, ItemBase, QuestionType } from '../../domain/item.ts';
import { findStrayBoxes } from '../lesson/find-stray-boxes.ts';
import { isTag, type Node } from '../lesson/node.ts';
import type { TagUse, TagUseOf } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { checkAttributes } from './check-attributes.ts';
import { citedFindings } from './cited-findings.ts';
import { findMeantType, guessType } from './guess-type.ts';
import { itemReaders } from './item-readers.ts';
import { readAskedTwice } from './read-asked-twice.ts';
import { readRemarks } from './read-remarks.ts';
import type { ItemReader } from './written-question.ts';

/** Reads `<Question>`: paragraphs, of which the last is the question, then what its type is answered with. */
export function readQuestion(
  use: TagUseOf<'Question'>,
  tags: readonly TagUse[],
  problems: Problem[],
): Item | undefined {
  const { attributes, place, node } = use;
  const { id } = attributes;
  const nodes = (node.children ?? []).filter((child) => !isTag(child) && !child.type.startsWith('mdx'));
  const unread = findUnread(use, nodes);
  if (unread.length > 0) {
    problems.push(...unread);
    return undefined;
  }
  const before = problems.length;
  const type = attributes.type ?? guessType(nodes);
  const read = itemReaders[type] as ItemReader<QuestionType>;
  const { text, answer } = read({ id, place, nodes }, problems);
  const prompt = text.at(-1);
  if (!prompt) problems.push(problem('question-without-prompt', place, { item: id, type }));
  const isGraded = answer?.isGraded ?? !['confidence', 'reflection'].includes(type);
  const inside = tags.filter((inner) => node.children?.includes(inner.node));
  const remarks = readRemarks(inside, type, isGraded, problems);
  problems.push(...checkAttributes(attributes, type, isGraded, place));
  if (!answer || !prompt) return undefined;
  const { asked, key, parts } = answer;
  const notes = { ...remarks, parts };
  const twice = readAskedTwice(attributes);
  if (isGraded && isSilent(notes) && problems.length === before)
    problems.push(problem('question-without-explanation', place, { item: id }));
  const base: ItemBase = {
    id,
    revision: Number(attributes.revision ?? 1),
    purpose: purposeOf(attributes, isGraded),
    ...(twice ? { twice } : {}),
    ...(attributes.critical === undefined ? {} : { critical: attributes.critical }),
    context: text.slice(0, -1),
    prompt,
    findings: citedFindings([text, asked, key, notes]),
    keepsOrder: attributes['keep-order'] !== undefined,
    asksSureness: attributes['how-sure'] !== undefined,
    notes,
  };
  return { type, ...base, asked, key } as Item;
}

/** What keeps a question from being read at all. */
function findUnread(
  { attributes: { id: item, type }, place, node }: TagUseOf<'Question'>,
  nodes: readonly Node[],
): readonly Problem[] {
  if (nodes.some((child) => child.type === 'text')) {
    return [problem('tag-misplaced', place, { tag: 'Question' })];
  }
  const meant = type === undefined ? findMeantType(nodes) : undefined;
  if (meant) return [problem('type-missing', place, { item, type: meant })];
  return findStrayBoxes(place.file, node);
}

function purposeOf(attributes: TagUseOf<'Question'>['attributes'], isGraded: boolean): ItemBase['purpose'] {
  if (attributes['warm-up'] !== undefined) return 'warm-up';
  const isUnscored = attributes.unscored !== undefined || attributes.moment !== undefined;
  return isUnscored || !isGraded ? 'unscored' : 'scored';
}

function isSilent({ parts, outcomes }: ItemBase['notes']): boolean {
  return Object.keys(parts).length === 0 && Object.keys(outcomes).length === 0;
}
