import type { PartVerdict } from '../../domain/outcome.ts';
import type { QuizView } from '../../state/quiz-session.ts';

/** What may be said of a part now: while it is being answered, only that it was right before. */
export function markPart({ phase, settled, outcome }: QuizView, part: string): PartVerdict | undefined {
  if (phase === 'open') return settled.has(part) ? 'right' : undefined;
  return outcome?.parts[part];
}

/** Whether a part can be answered now. */
export function isAsked({ phase, settled }: QuizView, part: string): boolean {
  return phase === 'open' && !settled.has(part);
}

/** Whether it is time to say what would have been right. */
export function isGivenAway(view: QuizView, part: string): boolean {
  return view.phase === 'final' && view.outcome?.parts[part] !== 'right';
}

export interface Count {
  readonly right: number;
  readonly of: number;
}

export function countRight({ outcome }: QuizView): Count {
  const verdicts = Object.values(outcome?.parts ?? {});
  return { right: verdicts.filter((verdict) => verdict === 'right').length, of: verdicts.length };
}
