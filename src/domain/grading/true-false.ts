import type { ItemOf } from '../item.ts';
import { type Graded, outcomeOf } from '../outcome.ts';
import type { ChoiceResponse } from '../response.ts';
import { refuseChosen } from './refuse-chosen.ts';

/** Two points: one for the side, one for the reason. The right side for a wrong reason is partly correct. */
export function gradeTrueFalse({ asked, key }: ItemOf<'true-false'>, response: ChoiceResponse): Graded {
  const refused = refuseChosen(asked.choices, response, 1);
  if (refused) return { refused };
  const sideOf = (id: string | undefined) => asked.choices.find((choice) => choice.id === id)?.side;
  const chosen = response.chosen[0] as string;
  const isRight = chosen === key;
  const points = isRight ? 2 : sideOf(chosen) === sideOf(key) ? 1 : 0;
  return { outcome: outcomeOf(points, 2, { [chosen]: isRight ? 'right' : 'wrong' }) };
}
