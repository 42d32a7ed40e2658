/** Thirty-two signs in which no two are the same when spoken or written by hand: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people type for a sign that looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };

/** What may stand between groups: spaces, and any of the hyphens that phones and word processors make. */
const BETWEEN = /[\s\p{Dash}.,_]+/gu;

/** Signs in a group, as they are shown, read out and counted. */
export const GROUP = 5;

/** Each from 0 to 31. */
export type Digits = readonly number[];

export type Typed = { readonly digits: Digits } | { readonly unknown: string; readonly at: number };

/** A code as it was typed, in capitals or not, with spaces or not. `at` counts the signs before the unknown one. */
export function readLetters(typed: string): Typed {
  const digits: number[] = [];
  for (const sign of typed.normalize('NFKC').replace(BETWEEN, '').toUpperCase()) {
    const digit = LETTERS.indexOf(LOOK_ALIKES[sign] ?? sign);
    if (digit < 0) return { unknown: sign, at: digits.length };
    digits.push(digit);
  }
  return { digits };
}

export function writeLetters(digits: Digits): string {
  return digits.map((digit) => LETTERS[digit]).join('');
}
