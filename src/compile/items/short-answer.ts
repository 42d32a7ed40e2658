import { plainText } from '../../domain/rich-text.ts';
import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { nameOf, readParagraph, readRichText } from '../lesson/read-rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { readBox } from './read-box.ts';
import { splitAt } from './split-at.ts';
import type { ItemReader } from './written-question.ts';

/** A list of accepted answers, or a quote: a model answer that learners compare their own with. */
export const readShortAnswer: ItemReader<'short-answer'> = ({ id: item, place, nodes }, problems) => {
  const { file } = place;
  const [above, below] = splitAt(nodes, 'list', 'blockquote');
  const text = readRichText(file, above, problems);
  const lists = below.filter(({ type }) => type === 'list');
  const quotes = below.filter(({ type }) => type === 'blockquote');
  for (const other of below.filter((node) => !lists.includes(node) && !quotes.includes(node))) {
    problems.push(problem('question-text-below', placeOf(file, other), { part: 'answer' }));
  }
  if (lists.length > 0 && quotes.length > 0) {
    problems.push(problem('answers-mixed', place, { item }));
    return { text };
  }
  const entries = lists.flatMap((list) => list.children ?? []);
  const accepted = entries.flatMap((entry) => readAccepted(file, entry, problems));
  const model = readRichText(
    file,
    quotes.flatMap((quote) => quote.children ?? []),
    problems,
  );
  if (accepted.length > 0) {
    return { text, answer: { asked: { isSelfRated: false }, key: { accepted }, parts: {}, isGraded: true } };
  }
  if (model.length > 0) {
    return { text, answer: { asked: { isSelfRated: true }, key: { model }, parts: {}, isGraded: false } };
  }
  // An entry with a fault has been told.
  if (entries.length > 0) return { text };
  problems.push(problem('question-incomplete', place, { item, type: 'short-answer', lacks: 'answer' }));
  return { text };
};

function readAccepted(file: string, entry: Node, problems: Problem[]): readonly string[] {
  const place = placeOf(file, entry);
  const { hasBox, runs } = readBox(entry);
  if (hasBox) problems.push(problem('box-unfit', place, { part: 'answer' }));
  for (const other of (entry.children ?? []).slice(1)) {
    const found = nameOf(other);
    problems.push(problem('choice-unreadable', placeOf(file, other), { part: 'answer', found }));
  }
  const words = plainText(readParagraph(file, runs, problems))
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') problems.push(problem('choice-without-text', place, { part: 'answer', choice: '' }));
  return words === '' ? [] : [words];
}
