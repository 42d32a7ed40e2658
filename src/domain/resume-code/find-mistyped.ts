import { remainder, step } from './checksum.ts';
import { type Digits, GROUP } from './letters.ts';

/**
 * Where the one mistake is that explains why a code isn’t whole: a wrong sign, two that changed places, one missing or
 * one too many. Nothing if no single mistake does. It is pointed at, never mended: two mistakes can look like another one.
 * The time it takes grows with the length of the code.
 */
export function findMistyped(digits: Digits): number | undefined {
  const over = digits.length % GROUP;
  if (over === GROUP - 1) return findMissing(digits);
  if (over === 1) return findExtra(digits);
  return over === 0 ? findWrong(digits) : undefined;
}

/** The checksum is linear: a wrong sign adds the same, whatever the others are. So nothing needs to be read again. */
function findWrong(digits: Digits): number | undefined {
  const amount = remainder(digits);
  if (digits.length <= LONGEST_UNIQUE) return findWrongAt(amount, digits, 0, digits.length);
  for (let at = digits.length - 1, after = 0; at >= 0; at -= 1, after += 1) {
    const swapped = (digits[at] ?? 0) ^ (digits[at + 1] ?? 0);
    const isSwap = after > 0 && swapped !== 0;
    if (isSwap && (effectOf(swapped, after) ^ effectOf(swapped, after - 1)) === amount) return at;
    if (isEffect(amount, after)) return at;
  }
  return undefined;
}

/** Up to this length no two single mistakes look alike (`checksum.test.ts`). */
export const LONGEST_UNIQUE = 400;

/**
 * Which of `length` signs from a place on is wrong, or has changed places with the next: the one mistake that leaves this
 * remainder. Takes one look at a table.
 */
export function findWrongAt(
  amount: number,
  signs: ArrayLike<number>,
  from: number,
  length: number,
): number | undefined {
  mistakes ??= listMistakes();
  const found = mistakes.get(amount);
  if (found === undefined) return undefined;
  const at = length - 1 - (found >> 6);
  if (at < 0) return undefined;
  const digit = found & 31;
  const swapped = (signs[from + at] ?? 0) ^ (signs[from + at + 1] ?? 0);
  return (found & 32) === 0 || (at + 1 < length && swapped === digit) ? at : undefined;
}

/** By the remainder that it leaves: how many signs come after it, whether it is a swap (32), and what it adds. */
let mistakes: ReadonlyMap<number, number> | undefined;

function listMistakes(): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  for (let after = 0; after < LONGEST_UNIQUE; after += 1)
    for (let digit = 1; digit < 32; digit += 1) {
      all.set(effectOf(digit, after), 64 * after + digit);
      if (after > 0) all.set(effectOf(digit, after) ^ effectOf(digit, after - 1), 64 * after + 32 + digit);
    }
  return all;
}

/** A sign of nothing is put in at the end, and moved to the front: each time, one sign moves one place back. */
function findMissing(digits: Digits): number | undefined {
  const { length } = digits;
  let amount = step(remainder(digits), 0);
  for (let at = length; at >= 0; at -= 1) {
    if (amount === 0 || isEffect(amount, length - at)) return Math.min(at, length - 1);
    const moved = digits[at - 1] ?? 0;
    amount ^= effectOf(moved, length - at) ^ effectOf(moved, length - at + 1);
  }
  return undefined;
}

/** Each sign is left out in turn, the first first: the one that comes back takes the place of the next. */
function findExtra(digits: Digits): number | undefined {
  let amount = remainder(digits.slice(1));
  for (let at = 0; at < digits.length; at += 1) {
    if (amount === 0) return at;
    const changed = (digits[at] ?? 0) ^ (digits[at + 1] ?? 0);
    amount ^= effectOf(changed, digits.length - 2 - at);
  }
  return undefined;
}

/** What each sign adds to the remainder, with so many signs after it. Made longer as longer codes come. */
const effects: number[] = [];

function effectOf(digit: number, after: number): number {
  for (let known = effects.length / 32; known <= after; known += 1)
    for (let sign = 0; sign < 32; sign += 1)
      effects.push(known === 0 ? step(0, sign) : step(effects[32 * (known - 1) + sign] ?? 0, 0));
  return effects[32 * after + digit] ?? 0;
}

/** Whether a wrong sign, with so many after it, explains this remainder. */
function isEffect(amount: number, after: number): boolean {
  if (after < LONGEST_UNIQUE) {
    mistakes ??= listMistakes();
    const found = mistakes.get(amount);
    return found !== undefined && found >> 5 === 2 * after;
  }
  for (let digit = 1; digit < 32; digit += 1) if (effectOf(digit, after) === amount) return true;
  return false;
}
