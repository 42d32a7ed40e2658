import { readRichText } from '../lesson/read-rich-text.ts';
import type { ItemReader } from './written-question.ts';

/** A statement, to say how sure one is of it: before a lesson, and after it. */
export const readConfidence: ItemReader<'confidence'> = ({ place, nodes }, problems) => ({
  text: readRichText(place.file, nodes, problems),
  answer: { asked: {}, key: null, parts: {}, isGraded: false },
});
