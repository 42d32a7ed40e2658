import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOfParts } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';
import { matchWords } from './match-words.ts';
import { gradeSelfRatedAnswer } from './self-rated-answer.ts';

/** Matched against the accepted words, or with a model by the learners themselves. */
export function gradeShortAnswer(item: ItemOf<'short-answer'>, response: ResponseTo<'short-answer'>): Graded {
  const { key } = item;
  if ('model' in key) return gradeSelfRatedAnswer(item, response);
  if ('rating' in response) return { refused: 'unknown-part' };
  if (response.text.trim() === '') return { refused: 'nothing-given' };
  return { outcome: outcomeOfParts({ text: matchWords(response.text, key.accepted, item.typing) }) };
}
