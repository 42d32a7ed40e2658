import type { ChoiceId } from '../../domain/ids.ts';
import type { MultipleResponseItem, SingleChoiceItem } from '../../domain/item.ts';
import type { QuizView } from '../../state/quiz-session.ts';

export type ChoiceMark = 'right' | 'wrong' | 'leftOut' | 'other';

/** What may be said of a choice now. Until the answer is shown, nothing is said of what wasn't chosen. */
export function markChoice(
  { key }: SingleChoiceItem | MultipleResponseItem,
  { phase, chosen }: QuizView,
  id: ChoiceId,
): ChoiceMark | undefined {
  if (phase === 'open') return undefined;
  const isKey = Array.isArray(key) ? key.includes(id) : key === id;
  if (chosen.includes(id)) return isKey ? 'right' : 'wrong';
  if (phase !== 'final') return undefined;
  return isKey ? 'leftOut' : 'other';
}
