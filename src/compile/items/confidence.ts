import { readRichText } from '../lesson/read-rich-text.ts';
import { problem } from '../problem-catalogue.ts';
import type { ItemReader } from './written-question.ts';

/** A statement, to say how sure one is of it: before a lesson, and after it. */
export const readConfidence: ItemReader<'confidence'> = ({ place, nodes, moment, pair }, problems) => {
  const text = readRichText(place.file, nodes, problems);
  const missing = (attribute: string, example: string) =>
    problems.push(problem('attribute-missing', place, { tag: 'Question', attribute, example }));
  if (moment === undefined) missing('moment', 'before');
  else if (moment === 'after' && pair === undefined) missing('pair', 'id-of-the-one-before');
  if (moment === undefined) return { text };
  const asked = { moment, ...(moment === 'after' && pair !== undefined ? { pair } : {}) };
  return { text, answer: { asked, key: null, parts: {}, isGraded: false } };
};
