import type { ChoiceId } from '../../domain/ids.ts';
import type { ItemOf } from '../../domain/item.ts';
import type { QuizView } from '../../state/quiz-session.ts';

/** The types of question whose parts are chosen. */
export type ChoiceType = 'single-choice' | 'multiple-response' | 'true-false';
export type ChoiceMark = 'right' | 'wrong' | 'leftOut' | 'other';

/** What may be said of a choice now. Until the answer is shown, nothing is said of what wasn't chosen. */
export function markChoice(
  { key }: ItemOf<ChoiceType>,
  { phase, settled, response }: QuizView<ChoiceType>,
  id: ChoiceId,
): ChoiceMark | undefined {
  if (phase === 'open') return settled.has(id) ? 'right' : undefined;
  const isKey = typeof key === 'string' ? key === id : key.includes(id);
  if (response?.chosen.includes(id)) return isKey ? 'right' : 'wrong';
  if (phase !== 'final') return undefined;
  return isKey ? 'leftOut' : 'other';
}
