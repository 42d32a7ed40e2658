import { CHECKSUM_LENGTH, step } from '../resume-code/checksum.ts';
import { CODE_VERSION, COMPLETION_CODE } from '../resume-code/code-kind.ts';
import { tagOf } from '../resume-code/course-tag.ts';
import { findMistyped, findWrongAt, LONGEST_UNIQUE } from '../resume-code/find-mistyped.ts';
import { type Digits, GROUP } from '../resume-code/letters.ts';
import { HEAD_LENGTH, LONGEST_CODE } from '../resume-code/read-signs.ts';
import { listNearHeads } from './near-heads.ts';
import { GAP, type SignStream } from './sign-stream.ts';

/** Signs that look like a code. */
export interface Candidate {
  readonly from: number;
  readonly length: number;
  readonly isWhole: boolean;
  /** It begins like a code and nothing explains the rest: where it ends is a guess. */
  readonly isFragment?: boolean;
}

/** Codes of other courses are looked for in groups of five only, up to this length. */
const LONGEST_OF_OTHERS = 75;
/** Once this much was looked at in vain, long codes and mistakes are no longer tried. */
const FEW_GROUPS = 75;
/** A completion code without first answers: what is shown of a code that makes no sense. */
const USUAL_LENGTH = 25;
const LEAST = HEAD_LENGTH + CHECKSUM_LENGTH;

/** Looks for a code that begins with one sign of a text. `tries`: how many signs may be looked at in vain. */
export function createCodeSearch({ signs, gaps, count }: SignStream, course: string, tries: number) {
  const tag = tagOf(course);
  const heads = [CODE_VERSION, COMPLETION_CODE].map((kind): Digits => [kind, ...tag]);
  const exact = new Set(heads.map((head) => numberAt(head, 0)));
  const near = listNearHeads(heads);
  let spent = 0;

  const headAt = (from: number) => (from + HEAD_LENGTH > count() ? -1 : numberAt(signs, from));
  const isKind = (at: number) => signs[at] === CODE_VERSION || signs[at] === COMPLETION_CODE;

  /** What begins with the sign in this place, if anything that looks like a code does. */
  return (from: number): Candidate | undefined => {
    if (((gaps[from] ?? 0) & GAP.mayBegin) === 0) return undefined;
    const head = headAt(from);
    if (near.has(head)) return searchOwn(from, exact.has(head));
    return isKind(from) ? searchOther(from) : undefined;
  };

  function searchOwn(from: number, isExact: boolean): Candidate | undefined {
    let whole = 0;
    let mistyped = 0;
    let usual = 0;
    let lines = 0;
    spent += walk(from, spent > tries ? FEW_GROUPS : LONGEST_CODE, (length, sum, gap) => {
      const mayEnd = (gap & GAP.mayEnd) !== 0;
      if (mayEnd && isWhole(length, sum)) whole = length;
      if (mayEnd && mistyped + lines < 2 && isMistyped(from, length, sum)) mistyped = length;
      if (usual + lines === 0 || (lines === 0 && length <= USUAL_LENGTH)) usual = length;
      lines += (gap & GAP.lineBreak) / GAP.lineBreak;
      return whole > 0 || (gap & GAP.closed) !== 0 || isNext(from + length);
    });
    if (whole > 0) return { from, length: whole, isWhole: true };
    if (mistyped > 0) return { from, length: mistyped, isWhole: false };
    return isExact && usual > 0 ? { from, length: usual, isWhole: false, isFragment: true } : undefined;
  }

  function searchOther(from: number): Candidate | undefined {
    let whole = 0;
    walk(from, LONGEST_OF_OTHERS, (length, sum, gap) => {
      const mayEnd = (gap & GAP.mayEnd) !== 0;
      if (mayEnd && isWhole(length, sum)) whole = length;
      return whole > 0 || !mayEnd || length % GROUP !== 0 || (gap & GAP.closed) !== 0;
    });
    return whole > 0 ? { from, length: whole, isWhole: true } : undefined;
  }

  /** Goes on from sign to sign, and looks at each end of a group until it is told to stop. Gives how far it came. */
  function walk(
    from: number,
    longest: number,
    look: (length: number, sum: number, gap: number) => boolean,
  ): number {
    const most = Math.min(longest, count() - from);
    let sum = 1;
    for (let length = 0; length <= most; length += 1) {
      const gap = gaps[from + length] ?? 0;
      if (length > 0 && gap !== 0 && look(length, sum, gap)) return length;
      sum = step(sum, signs[from + length] ?? 0);
    }
    return most;
  }

  function isWhole(length: number, sum: number): boolean {
    return sum === 0 && length % GROUP === 0 && length >= LEAST;
  }

  /** Whether one mistake explains why so many signs are no code. A sign too few or too many takes longer to find. */
  function isMistyped(from: number, length: number, sum: number): boolean {
    if (length < LEAST - 1 || length > LONGEST_UNIQUE) return false;
    if (length % GROUP === 0) return findWrongAt(sum, signs, from, length) !== undefined;
    if (length % GROUP !== 1 && length % GROUP !== GROUP - 1) return false;
    spent += length;
    return spent < tries && findMistyped([...signs.subarray(from, from + length)]) !== undefined;
  }

  /** The next code begins here. */
  function isNext(at: number): boolean {
    return isKind(at) && exact.has(headAt(at));
  }
}

function numberAt(digits: ArrayLike<number>, from: number): number {
  let number = 0;
  for (let at = from; at < from + HEAD_LENGTH; at += 1) number = number * 32 + (digits[at] ?? 0);
  return number;
}
