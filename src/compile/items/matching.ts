import { shuffle } from '../../domain/shuffle.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import { problem } from '../problem-catalogue.ts';
import { findRepeated, findRepeatedTexts, hasDoubtfulId } from './find-repeated.ts';
import { nameOptions, wordsOf } from './name-options.ts';
import { readNotes } from './read-notes.ts';
import { readRows } from './read-rows.ts';
import { splitAt } from './split-at.ts';
import type { ItemReader } from './written-question.ts';

/** A table of two columns, what is asked on the left, what matches it on the right; then a list of notes on its rows. */
export const readMatching: ItemReader<'matching'> = ({ id: item, place, nodes }, problems) => {
  const { file } = place;
  const [above, [table, ...notes]] = splitAt(nodes, 'table');
  const lack = (lacks: 'table' | 'rows' | 'options') =>
    problems.push(problem('question-incomplete', place, { item, type: 'matching', lacks }));
  if (!table) {
    lack('table');
    return { text: readRichText(file, splitAt(nodes, 'list')[0], problems) };
  }
  const text = readRichText(file, above, problems);
  const before = problems.length;
  const all = readRows(file, table, problems);
  const asked = all.flatMap(({ left, right, place }) => (left ? [{ ...left, right, place }] : []));
  problems.push(...findRepeated(asked, 'row'), ...findRepeatedTexts(asked, 'row'));
  const options = nameOptions(all.map(({ right }) => right).filter((right) => right.length > 0));
  const isReadable = problems.length === before;
  if (isReadable && asked.length < 2) lack('rows');
  else if (isReadable && options.length < 2) lack('options');
  const parts = readNotes(file, notes, new Map(asked.map(({ id }) => [id, id])), isReadable ? problems : []);
  if (problems.length > before && (!isReadable || hasDoubtfulId(asked) || options.length < 2))
    return { text };
  const idOf = new Map(options.map(({ id, text }) => [wordsOf(text), id]));
  const key = Object.fromEntries(asked.map(({ id, right }) => [id, idOf.get(wordsOf(right)) ?? '']));
  const rows = asked.map(({ id, text }) => ({ id, text }));
  return { text, answer: { asked: { rows, options: shuffle(options, item) }, key, parts, isGraded: true } };
};
