import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOf } from '../outcome.ts';
import type { ChoiceResponse } from '../response.ts';
import { refuseChosen } from './refuse-chosen.ts';

/** A point for each right choice, one off for each wrong one, never below nothing: ticking all is no way through. */
export function gradeMultipleResponse(
  { asked, key }: ItemOf<'multiple-response'>,
  response: ChoiceResponse,
): Graded {
  const refused = refuseChosen(asked.choices, response, asked.choices.length);
  if (refused) return { refused };
  const keys = new Set(key);
  const parts = Object.fromEntries(
    response.chosen.map((id) => [id, keys.has(id) ? 'right' : 'wrong'] as const),
  );
  const right = Object.values(parts).filter((verdict) => verdict === 'right').length;
  const wrong = Object.values(parts).length - right;
  return { outcome: outcomeOf(Math.max(0, right - wrong), keys.size, parts) };
}
