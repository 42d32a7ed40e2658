import { visibleText } from '../../domain/rich-text.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import { problem } from '../problem-catalogue.ts';
import { findEntries } from './find-entries.ts';
import { findRepeated, hasDoubtfulId } from './find-repeated.ts';
import { notesById } from './notes-by-id.ts';
import { type Entry, readEntry } from './read-entry.ts';
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
  const [first, ...others] = entries;
  if (first && others.every(({ text }) => visibleText(text) === visibleText(first.text))) {
    const words = visibleText(first.text);
    problems.push(problem('text-repeated', others[0]?.place ?? place, { part: 'step', text: words }));
    return { text };
  }
  const key = entries.map(({ id }) => id);
  const steps = mix(entries, item).map(({ id, text }) => ({ id, text }));
  return { text, answer: { asked: { steps }, key, parts: notesById(entries), isGraded: true } };
};

/** Never an order that reads right: that would ask nothing. */
function mix(right: readonly Entry[], seed: string): readonly Entry[] {
  const mixed = shuffle(right, seed);
  const isRight = mixed.every(
    ({ text }, place) => visibleText(text) === visibleText(right[place]?.text ?? []),
  );
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
