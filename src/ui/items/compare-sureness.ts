import type { Verdict } from '../../domain/outcome.ts';
import type { ConfidenceLevel } from '../../domain/response.ts';
import { surenessText as text } from '../text/sureness-text.ts';

/** How sure the learner felt, beside how it turned out. */
export function compareSureness(level: ConfidenceLevel | undefined, verdict: Verdict): string | undefined {
  if (level === undefined || verdict === 'noted') return undefined;
  const isRight = verdict === 'correct';
  if (level > 3) return isRight ? text.sureAndRight : text.sureButNotYet;
  if (level < 3) return isRight ? text.unsureButRight : text.unsureAndNotYet;
  return isRight ? text.betweenAndRight : text.betweenAndNotYet;
}
