import { useLayoutEffect, useState } from 'react';
import { moveStep } from './move-step.ts';
import { moverId, partId } from './question-ids.ts';
import type { Question } from './use-question.ts';

/** What moved a step: its number, or one of its buttons. */
export type Mover = 'number' | 'up' | 'down';
export type Move = (step: string, place: number, by: Mover) => void;

/** The id of what moves a step. */
export const idOfMover = (item: string, step: string, by: Mover) =>
  by === 'number' ? partId(item, step) : moverId(item, step, by);

/** Moves steps, and keeps the focus on the step that was moved: a browser drops it with the moved element. */
export function useMoves({ item, view, give }: Question<'ordering'>, order: readonly string[]) {
  const [last, setLast] = useState<{ readonly step: string; readonly by: Mover }>();

  useLayoutEffect(() => {
    if (!last) return;
    const find = (by: Mover) => document.getElementById(idOfMover(item.id, last.step, by));
    // At an end of the list one button has nowhere to go: the other takes over.
    const other = last.by === 'up' ? 'down' : 'up';
    const mover = find(last.by);
    (mover?.matches(':disabled') ? find(other) : mover)?.focus();
  }, [item, last]);

  const move: Move = (step, place, by) => {
    give({ order: moveStep(order, step, place, view.settled) });
    setLast({ step, by });
  };
  return { move, moved: last?.step };
}
