import type { BankItem } from '../../domain/check.ts';
import type { Grade } from '../../domain/grade.ts';
import type { ItemType } from '../../domain/item.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Response, ResponseTo } from '../../domain/response.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { type CheckView, outcomeIn } from '../../state/check-session.ts';
import type { Question } from '../items/use-question.ts';

interface Given {
  readonly response?: Response | undefined;
  readonly refused?: Refusal | undefined;
  /** Whether the answer is in and everything may be said of it. */
  readonly isMarked: boolean;
  readonly onGive: (response: Response) => void;
}

const nothing = () => undefined;

/** A question as its view meets it in a check: answered in silence, and explained once it is marked. */
export function questionInCheck(
  { item }: BankItem,
  { run, drawn }: CheckView,
  grade: Grade,
  { response, refused, isMarked, onGive }: Given,
): Question {
  const seed = `${run?.seed} ${item.id}`;
  const outcome = isMarked && run ? outcomeIn(run, drawn, item.id, grade) : undefined;
  return {
    item: item as Question['item'],
    stage: 'check',
    isLive: true,
    view: {
      phase: isMarked ? 'final' : 'open',
      settled: new Set(),
      seed,
      isUpdated: false,
      ...(response ? { response: response as ResponseTo<ItemType> } : {}),
      ...(refused ? { refused } : {}),
      ...(outcome ? { outcome } : {}),
    },
    mix: (things) => (item.keepsOrder ? things : shuffle(things, seed)),
    give: onGive,
    sayHowSure: nothing,
    check: nothing,
    retry: nothing,
    showAnswer: nothing,
  };
}
