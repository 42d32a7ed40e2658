import { mostSlips } from './find-slips.ts';

/** Words of more letters are compared by so many of them. */
const BITS = 31;

/**
 * Of the ordinary words of a language those that the course lacks and that could be taken for slips of words it has: all
 * for which `createSlipFinder` may find any, whole or unfinished, in order. Both lists are written as `splitWords` does.
 */
export function listExceptions(
  courseWords: readonly string[],
  ordinaryWords: readonly string[],
): readonly string[] {
  const own = new Set(courseWords);
  const compare = createComparison();
  const exceptions: string[] = [];
  for (const [length, words] of Map.groupBy(new Set(ordinaryWords), ({ length }) => length)) {
    const most = mostSlips(length);
    if (most === 0) continue;
    const near = courseWords.filter((word) => word.length >= length - most);
    const letters = Int32Array.from(near, lettersOf);
    // Whatever is compared of a word holds these letters.
    const atLeast = Int32Array.from(near, (word) => lettersOf(word.slice(0, length - 1)));
    for (const word of words) {
      if (own.has(word)) continue;
      const here = lettersOf(word);
      // A letter that only one of the two has is a slip, so that most need not be compared.
      const mayBeNear = (other: number) =>
        hasAtMost(here & ~(letters[other] ?? 0), most) && hasAtMost((atLeast[other] ?? 0) & ~here, most);
      const isNearTo = compare(word, most);
      if (near.some((other, place) => mayBeNear(place) && isNearTo(other))) exceptions.push(word);
    }
  }
  return exceptions.sort();
}

/** The letters of a word as bits; those beyond the Latin alphabet share theirs with others. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function hasAtMost(bits: number, most: number): boolean {
  let left = bits;
  for (let taken = 0; taken < most && left !== 0; taken += 1) left &= left - 1;
  return left === 0;
}

/** Compares words with one at a time; its places, by letter, are the bits of `placesOf`. */
function createComparison() {
  const placesOf = new Int32Array(0x10000);
  let before = '';
  return (typed: string, most: number): ((word: string) => boolean) => {
    for (let at = 0; at < before.length; at += 1) placesOf[before.charCodeAt(at)] = 0;
    before = typed.slice(0, BITS);
    const { length } = before;
    for (let at = 0; at < length; at += 1) {
      const letter = before.charCodeAt(at);
      placesOf[letter] = (placesOf[letter] ?? 0) | (1 << at);
    }
    return (word) => isNear(word, placesOf, length, most);
  };
}

/**
 * Whether a word, or a beginning of it of about the same length, differs from another by so many slips at most: all
 * beginnings in one go, a column of the table in the bits of one number. Hyyrö, “A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances” (2003).
 */
function isNear(word: string, placesOf: Int32Array, length: number, most: number): boolean {
  let more = -1;
  let less = 0;
  let same = 0;
  let placesBefore = 0;
  let distance = length;
  const end = Math.min(word.length, length + most);
  for (let at = 0; at < end; at += 1) {
    const places = placesOf[word.charCodeAt(at)] ?? 0;
    const swapped = ((~same & places) << 1) & placesBefore;
    same = swapped | (((places & more) + more) ^ more) | places | less;
    const right = less | ~(same | more);
    const left = same & more;
    distance += ((right >>> (length - 1)) & 1) - ((left >>> (length - 1)) & 1);
    const shifted = (right << 1) | 1;
    more = (left << 1) | ~(same | shifted);
    less = shifted & same;
    placesBefore = places;
    const isCompared = at === word.length - 1 || Math.abs(at + 1 - length) <= 1;
    if (isCompared && distance <= most) return true;
  }
  return false;
}
