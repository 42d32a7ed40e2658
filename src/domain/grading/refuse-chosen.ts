import type { Option } from '../item.ts';
import type { Refusal } from '../outcome.ts';
import type { ChoiceResponse } from '../response.ts';

/** Why these choices can't be graded, or nothing if they can. */
export function refuseChosen(
  choices: readonly Option[],
  { chosen }: ChoiceResponse,
  most: number,
): Refusal | undefined {
  const distinct = new Set(chosen);
  if (distinct.size === 0) return 'nothing-given';
  if (distinct.size > most) return 'too-many-choices';
  if ([...distinct].some((id) => !choices.some((choice) => choice.id === id))) return 'unknown-part';
  return undefined;
}
