import { readLetters } from '../resume-code/letters.ts';

/** What a character can be besides one of the 32 signs of a code, which are 0 to 31. */
export const INVISIBLE = 32;
/** Spaces, punctuation, symbols: whatever people and programs put between groups and around codes. */
export const BETWEEN = 33;
export const LINE_BREAK = 34;
/** A letter or figure that is in no code: no code reaches across it. */
export const FOREIGN = 35;

const NOT_YET = 255;

/** Cf: zero-width spaces, soft hyphens, marks of direction, byte order marks. The others are as invisible. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;
/** Planes in which no other form of a plain letter or figure stands. Mathematical and enclosed ones are in the first of them. */
const otherForm = /[\u{10000}-\u{1cfff}\u{20000}-\u{10ffff}]/u;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;

/** One byte for each code point, worked out when it is first met: a file of any signs costs each of them once. */
let known: Uint8Array | undefined;

/** A sign of a code (0 to 31, look-alikes read as they are meant), or one of the kinds above. */
export function kindOfSign(codePoint: number): number {
  known ??= new Uint8Array(0x110000).fill(NOT_YET);
  const before = known[codePoint] ?? BETWEEN;
  if (before !== NOT_YET) return before;
  const kind = classify(String.fromCodePoint(codePoint));
  known[codePoint] = kind;
  return kind;
}

function classify(sign: string): number {
  if (lineBreak.test(sign)) return LINE_BREAK;
  if (invisible.test(sign)) return INVISIBLE;
  if (otherForm.test(sign)) return letter.test(sign) ? FOREIGN : BETWEEN;
  const read = readLetters(sign);
  if ('digits' in read && read.digits.length === 1) return read.digits[0] ?? BETWEEN;
  return letter.test(sign.normalize('NFKC')) ? FOREIGN : BETWEEN;
}
