import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOfParts } from '../outcome.ts';
import type { ChoiceResponse } from '../response.ts';
import { refuseChosen } from './refuse-chosen.ts';

export function gradeSingleChoice({ asked, key }: ItemOf<'single-choice'>, response: ChoiceResponse): Graded {
  const refused = refuseChosen(asked.choices, response, 1);
  if (refused) return { refused };
  const chosen = response.chosen[0] as string;
  return { outcome: outcomeOfParts({ [chosen]: chosen === key ? 'right' : 'wrong' }) };
}
