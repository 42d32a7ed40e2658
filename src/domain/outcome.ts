/** `scaled` is raw ÷ max, from 0 to 1; all are 0 where nothing is graded. */
export interface Score {
  readonly raw: number;
  readonly max: number;
  readonly scaled: number;
}

/** `noted` is said of what is taken in but never graded: ratings, confidence. */
export type Verdict = 'correct' | 'partly-correct' | 'not-yet' | 'noted';

/** How one choice, gap, row, card or step was answered. A slip is a right word, spelt nearly right. */
export type PartVerdict = 'right' | 'slip' | 'wrong';

/** A graded response. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly score: Score;
  /** By the id of the part. What the learner left alone is not in it, so that nothing is given away. */
  readonly parts: Readonly<Record<string, PartVerdict>>;
}

/** Why a response can't be graded. Nothing is recorded for it. */
export type Refusal = 'nothing-given' | 'something-missing' | 'too-many-choices' | 'unknown-part';

export type Graded = { readonly outcome: Outcome } | { readonly refused: Refusal };

/** The outcome for `raw` points of `max` (above 0): full, some or none. */
export function outcomeOf(raw: number, max: number, parts: Outcome['parts']): Outcome {
  const verdict = raw === max ? 'correct' : raw > 0 ? 'partly-correct' : 'not-yet';
  return { verdict, score: { raw, max, scaled: raw / max }, parts };
}

/** The outcome of what is taken in without being graded. */
export const NOTED: Outcome = { verdict: 'noted', score: { raw: 0, max: 0, scaled: 0 }, parts: {} };

/** The outcome where each part is right or not and counts the same. */
export function outcomeOfParts(parts: Outcome['parts']): Outcome {
  const verdicts = Object.values(parts);
  return outcomeOf(verdicts.filter((verdict) => verdict === 'right').length, verdicts.length, parts);
}
