/** Thirty-two signs in which no two are the same when spoken or written by hand: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people type for a sign that looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };

/**
 * What may stand between groups: spaces, any of the hyphens that phones and word processors make, and what can’t be seen
 * (zero-width spaces, soft hyphens, marks of direction).
 */
const BETWEEN = /[\s\p{Dash}\p{Cf}\p{Default_Ignorable_Code_Point}.,_]+/gu;

/** Signs in a group, as they are shown, read out and counted. */
export const GROUP = 5;

/** Each from 0 to 31. */
export type Digits = readonly number[];

export type Typed = { readonly digits: Digits } | { readonly unknown: string; readonly at: number };

const UNKNOWN = 64;
const SKIPPED = 65;

/** What each ASCII character stands for: a sign, nothing, or none. Most of what is read has no others. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toUpperCase();
  if (sign.replace(BETWEEN, '') === '') return SKIPPED;
  const digit = LETTERS.indexOf(LOOK_ALIKES[sign] ?? sign);
  return digit < 0 ? UNKNOWN : digit;
});

/** A code as it was typed, in capitals or not, with spaces or not. `at` counts the signs before the unknown one. */
export function readLetters(typed: string): Typed {
  const digits: number[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const digit = ASCII[typed.charCodeAt(at)];
    if (digit === undefined) return readWritten(typed);
    if (digit === UNKNOWN) return { unknown: (typed[at] ?? '').toUpperCase(), at: digits.length };
    if (digit !== SKIPPED) digits.push(digit);
  }
  return { digits };
}

/** The same for any writing: wide letters and the like are read as the plain ones. */
function readWritten(typed: string): Typed {
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
