import type { ItemOf } from '../item.ts';
import { type Graded, NOTED, outcomeOfParts } from '../outcome.ts';
import type { ResponseTo } from '../response.ts';
import { matchWords } from './match-words.ts';

/** Matched against the accepted words; an answer that learners compare with a model themselves is only noted. */
export function gradeShortAnswer(
  { key }: ItemOf<'short-answer'>,
  response: ResponseTo<'short-answer'>,
): Graded {
  if ('model' in key) return 'rating' in response ? { outcome: NOTED } : { refused: 'something-missing' };
  if ('rating' in response) return { refused: 'unknown-part' };
  if (response.text.trim() === '') return { refused: 'nothing-given' };
  return { outcome: outcomeOfParts({ text: matchWords(response.text, key.accepted) }) };
}
