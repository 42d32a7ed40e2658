import { type CheckRule, countNeeded } from './check.ts';
import type { ItemId } from './ids.ts';

/** What came of one attempt at a check. */
export interface CheckResult {
  readonly right: readonly ItemId[];
  readonly missed: readonly ItemId[];
  /** Critical points that were missed: each alone keeps the check from being passed. */
  readonly criticalMissed: readonly ItemId[];
  readonly of: number;
  readonly needed: number;
  /** Right ÷ of, from 0 to 1. */
  readonly scaled: number;
  readonly isPassed: boolean;
}

interface Judged {
  readonly id: ItemId;
  readonly critical?: string | undefined;
}

/** A question counts when all of it is correct. `passMark` may come from elsewhere: a learning platform can set its own. */
export function judgeCheck(
  drawn: readonly Judged[],
  isRight: (id: ItemId) => boolean,
  { passMark }: Pick<CheckRule, 'passMark'>,
): CheckResult {
  const right = drawn.filter(({ id }) => isRight(id));
  const missed = drawn.filter(({ id }) => !isRight(id));
  const criticalMissed = missed.filter(({ critical }) => critical !== undefined);
  const of = drawn.length;
  const needed = countNeeded(passMark, of);
  return {
    right: right.map(({ id }) => id),
    missed: missed.map(({ id }) => id),
    criticalMissed: criticalMissed.map(({ id }) => id),
    of,
    needed,
    scaled: of === 0 ? 0 : right.length / of,
    isPassed: of > 0 && right.length >= needed && criticalMissed.length === 0,
  };
}
