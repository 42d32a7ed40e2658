import { type Digits, GROUP } from './letters.ts';

const BITS = 25;
const TOP = 1 << (BITS - 1);
const MASK = 2 ** BITS - 1;
/** Found by trying: in codes of up to 400 signs no two single mistakes look alike (checksum.test.ts counts them all). */
const POLYNOMIAL = 0x0e6b243;

/** How many signs a checksum takes. */
export const CHECKSUM_LENGTH = GROUP;

/**
 * A cyclic redundancy check of 25 bits (Peterson and Brown 1961). Whatever happens within five signs next to each other
 * changes it: a wrong sign, two that changed places, a whole group. It is linear, so that a mistake can be looked for.
 */
export function remainder(digits: Digits, start = 1): number {
  return digits.reduce((sum, digit) => step(sum, digit), start);
}

/** What the five bits that leave at the top add to the remainder. */
const LEAVING = Int32Array.from({ length: 32 }, (_, digit) => {
  let sum = digit << (BITS - 5);
  for (let bit = 0; bit < 5; bit += 1) sum = sum & TOP ? ((sum << 1) & MASK) ^ POLYNOMIAL : (sum << 1) & MASK;
  return sum;
});

/** The remainder once one more sign has been read. */
export function step(sum: number, digit: number): number {
  return ((sum << 5) & MASK) ^ (LEAVING[(sum >> (BITS - 5)) ^ digit] ?? 0);
}

export function checksumOf(digits: Digits): Digits {
  const sum = remainder(digits);
  return Array.from({ length: CHECKSUM_LENGTH }, (_, place) => (sum >> (BITS - 5 * (place + 1))) & 31);
}
