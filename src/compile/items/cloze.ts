import { textOf } from '../lesson/node.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { type FoundGap, findGaps, isGapLike } from './find-gaps.ts';
import { readNotes } from './read-notes.ts';
import { splitAt } from './split-at.ts';
import type { ItemReader } from './written-question.ts';

/** A text with `[[gaps]]`, from the first paragraph that has one, then a list of notes on them. */
export const readCloze: ItemReader<'cloze'> = ({ id: item, place, nodes }, problems) => {
  const { file } = place;
  const first = nodes.findIndex((node) => node.type === 'paragraph' && isGapLike(textOf(node)));
  if (first < 0) {
    problems.push(problem('question-incomplete', place, { item, type: 'cloze', lacks: 'gap' }));
    return { text: readRichText(file, splitAt(nodes, 'list')[0], problems) };
  }
  const text = readRichText(file, nodes.slice(0, first), problems);
  const [body, notes] = splitAt(nodes.slice(first), 'list');
  const gaps: FoundGap[] = [];
  const before = problems.length;
  const paragraphs = body.flatMap((node) => {
    if (node.type === 'paragraph') return [findGaps(file, node, item, gaps, problems)];
    readRichText(file, [node], problems);
    return [];
  });
  problems.push(...repeated(gaps));
  const isWhole = problems.length === before;
  const names = new Map(gaps.map(({ name, id }) => [name, id]));
  // A gap with a fault has been told, and may be the one that a note is about.
  const parts = readNotes(file, notes, names, isWhole ? problems : []);
  if (!isWhole) return { text };
  const key = Object.fromEntries(gaps.map(({ id, accepted }) => [id, accepted]));
  return { text, answer: { asked: { text: paragraphs }, key, parts, isGraded: true } };
};

function repeated(gaps: readonly FoundGap[]): readonly Problem[] {
  const seen = new Set<string>();
  return gaps.flatMap(({ id, name, place }) => {
    const isRepeated = seen.has(id) || seen.has(name);
    for (const taken of [id, name].filter(Boolean)) seen.add(taken);
    return isRepeated ? [problem('gap-repeated', place, { gap: name })] : [];
  });
}
