import { readRichText } from '../lesson/read-rich-text.ts';
import type { ItemReader } from './written-question.ts';

/** Something to think and write about. Nothing of it is kept. */
export const readReflection: ItemReader<'reflection'> = ({ place, nodes }, problems) => {
  const text = readRichText(place.file, nodes, problems);
  return { text, answer: { asked: {}, key: null, parts: {}, isGraded: false } };
};
