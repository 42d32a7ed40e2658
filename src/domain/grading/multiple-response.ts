import type { MultipleResponseItem } from '../item.ts';
import { type Graded, outcomeOf } from '../outcome.ts';
import type { ChoiceResponse } from '../response.ts';
import { refuseChosen } from './refuse-chosen.ts';

/** A point for each right choice, one off for each wrong one, never below nothing: ticking all is no way through. */
export function gradeMultipleResponse(item: MultipleResponseItem, response: ChoiceResponse): Graded {
  const refused = refuseChosen(item.choices, response, item.choices.length);
  if (refused) return { refused };
  const chosen = new Set(response.chosen);
  const key = new Set(item.key);
  const right = [...chosen].filter((id) => key.has(id)).length;
  const wrong = chosen.size - right;
  return { outcome: outcomeOf(Math.max(0, right - wrong), key.size) };
}
