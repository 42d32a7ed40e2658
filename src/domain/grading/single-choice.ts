import type { SingleChoiceItem } from '../item.ts';
import { type Graded, outcomeOf } from '../outcome.ts';
import type { ChoiceResponse } from '../response.ts';
import { refuseChosen } from './refuse-chosen.ts';

export function gradeSingleChoice(item: SingleChoiceItem, response: ChoiceResponse): Graded {
  const refused = refuseChosen(item.choices, response, 1);
  if (refused) return { refused };
  return { outcome: outcomeOf(response.chosen[0] === item.key ? 1 : 0, 1) };
}
