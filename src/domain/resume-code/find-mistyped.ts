import { remainder, step } from './checksum.ts';
import { type Digits, GROUP } from './letters.ts';

/**
 * Where the one mistake is that explains why a code isn’t whole: a wrong sign, two that changed places, one missing or
 * one too many. Nothing if no single mistake does. It is pointed at, never mended: two mistakes can look like another one.
 */
export function findMistyped(digits: Digits): number | undefined {
  const over = digits.length % GROUP;
  if (over === GROUP - 1) return findMissing(digits);
  if (over === 1) return findExtra(digits);
  return over === 0 ? findWrong(digits) : undefined;
}

/** The checksum is linear: a wrong sign adds the same, whatever the others are. So each is tried without reading all again. */
function findWrong(digits: Digits): number | undefined {
  const amount = remainder(digits);
  let effects = firstEffects();
  let after: readonly number[] = [];
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const swapped = (digits[at] ?? 0) ^ (digits[at + 1] ?? 0);
    if (swapped !== 0 && ((effects[swapped] ?? 0) ^ (after[swapped] ?? 0)) === amount) return at;
    if (effects.indexOf(amount, 1) > 0) return at;
    after = effects;
    effects = effects.map((effect) => step(effect, 0));
  }
  return undefined;
}

function findMissing(digits: Digits): number | undefined {
  let effects = firstEffects();
  for (let at = digits.length; at >= 0; at -= 1) {
    const amount = remainder([...digits.slice(0, at), 0, ...digits.slice(at)]);
    if (amount === 0 || effects.includes(amount, 1)) return Math.min(at, digits.length - 1);
    effects = effects.map((effect) => step(effect, 0));
  }
  return undefined;
}

function findExtra(digits: Digits): number | undefined {
  const at = digits.findIndex((_, place) => remainder(digits.toSpliced(place, 1)) === 0);
  return at < 0 ? undefined : at;
}

/** What each sign adds to the remainder in the last place. */
function firstEffects(): readonly number[] {
  return Array.from({ length: 32 }, (_, digit) => step(0, digit));
}
