import type { ItemOf, Option } from '../../domain/item.ts';

type WithChoices = Pick<ItemOf<'single-choice' | 'multiple-response' | 'true-false'>, 'asked'>;

/** The choices as paper and answer notes list them, under the same letters: those for true stand first. */
export function listChoices({ asked: { choices } }: WithChoices): readonly Option[] {
  const isTrue = (choice: Option) => Number('side' in choice && choice.side === true);
  return choices.toSorted((a, b) => isTrue(b) - isTrue(a));
}
