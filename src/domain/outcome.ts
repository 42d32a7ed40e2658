/** `scaled` is raw ÷ max, from 0 to 1. */
export interface Score {
  readonly raw: number;
  readonly max: number;
  readonly scaled: number;
}

export type Verdict = 'correct' | 'partly-correct' | 'not-yet';

/** A graded response. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly score: Score;
}

/** Why a response can't be graded. Nothing is recorded for it. */
export type Refusal = 'nothing-chosen' | 'too-many-choices' | 'unknown-choice';

export type Graded = { readonly outcome: Outcome } | { readonly refused: Refusal };

/** The outcome for `raw` points of `max` (above 0): full, some or none. */
export function outcomeOf(raw: number, max: number): Outcome {
  const verdict = raw === max ? 'correct' : raw > 0 ? 'partly-correct' : 'not-yet';
  return { verdict, score: { raw, max, scaled: raw / max } };
}
