import { shuffle } from '../../domain/shuffle.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import { problem } from '../problem-catalogue.ts';
import { findEntries } from './find-entries.ts';
import { findRepeated, hasDoubtfulId } from './find-repeated.ts';
import { notesById } from './notes-by-id.ts';
import { readEntry } from './read-entry.ts';
import { splitAt } from './split-at.ts';
import type { ItemReader } from './written-question.ts';

const FEWEST = 3;

/** A numbered list in the right order. */
export const readOrdering: ItemReader<'ordering'> = ({ id: item, place, nodes }, problems) => {
  const { file } = place;
  const [above, below] = splitAt(nodes, 'list');
  const text = readRichText(file, above, problems);
  const entries = findEntries(file, below, 'step', problems).map((entry) =>
    readEntry(file, entry, 'step', problems),
  );
  problems.push(...findRepeated(entries, 'step'));
  if (entries.length < FEWEST) {
    problems.push(problem('question-incomplete', place, { item, type: 'ordering', lacks: 'steps' }));
  }
  if (entries.length < FEWEST || hasDoubtfulId(entries)) return { text };
  const steps = mix(entries, item).map(({ id, text }) => ({ id, text }));
  const key = entries.map(({ id }) => id);
  return { text, answer: { asked: { steps }, key, parts: notesById(entries), isGraded: true } };
};

/** Never the order that is right: that would ask nothing. */
function mix<T>(right: readonly T[], seed: string): readonly T[] {
  const mixed = shuffle(right, seed);
  return mixed.some((thing, place) => thing !== right[place])
    ? mixed
    : [...mixed.slice(1), ...mixed.slice(0, 1)];
}
