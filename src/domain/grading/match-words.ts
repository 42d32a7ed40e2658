import { editDistance } from '../edit-distance.ts';
import type { PartVerdict } from '../outcome.ts';
import { readTyped, type TypedPart, writeParts } from './read-typed.ts';
import { groupWords, joinWords, mayDiffer, slipsIn } from './slips-in.ts';
import type { Typing } from './typing.ts';

/** So many letters in all make it plain which word was meant, though a short one of them has a letter too many or too few. */
const PHRASE = 7;
const SHORTEST_IN_PHRASE = 4;

/**
 * Compares what was typed with the accepted answers, as a teacher would. Right: the same words and figures, whatever the
 * letter case, marks, spaces, hyphens and accents. A slip: a right word, spelt nearly right.
 */
export function matchWords(given: string, accepted: readonly string[], typing: Typing = {}): PartVerdict {
  const { decimal = '.', others = [] } = typing;
  const typed = readTyped(given, decimal);
  const wanted = accepted.map((answer) => readTyped(answer, decimal));
  const isSame = (parts: readonly TypedPart[], at: number) =>
    // Of marks alone nothing is left to compare.
    parts.length > 0 ? writeParts(parts) === writeParts(typed) : plain(accepted[at] ?? '') === plain(given);
  if (wanted.some(isSame)) return 'right';
  return wanted.some((parts) => isSlip(typed, parts, others)) ? 'slip' : 'wrong';
}

function plain(marks: string): string {
  return marks.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Never said of figures and signs, nor of what is nearer to a word that means something else. */
function isSlip(
  typed: readonly TypedPart[],
  wanted: readonly TypedPart[],
  others: readonly string[],
): boolean {
  const fixed = (parts: readonly TypedPart[]) => parts.map(({ kind, text }) => (kind === 'word' ? '' : text));
  if (fixed(typed).join(' ') === fixed(wanted).join(' ')) return areNear(typed, wanted, others);
  // Only a space more or less may change the number of words.
  const strict = (parts: readonly TypedPart[]) => fixed(parts).filter(Boolean).join(' ');
  if (strict(typed) !== strict(wanted)) return false;
  const [one, other] = [joinWords(typed), joinWords(wanted)];
  // That a space is missing or too much is a slip of its own.
  return mayDiffer(other, other.length) && isNear(one, other, slipsIn(other.length), others, 1);
}

/** Word by word, since short words have neighbours that mean something else. */
function areNear(
  typed: readonly TypedPart[],
  wanted: readonly TypedPart[],
  others: readonly string[],
): boolean {
  const isPhrase = joinWords(wanted).length >= PHRASE;
  return groupWords(wanted).every((group) => {
    const words = group.map((at) => [typed[at]?.text ?? '', wanted[at]?.text ?? ''] as const);
    const [one, other] = [words.map(([word]) => word).join(''), words.map(([, word]) => word).join('')];
    if (one === other) return true;
    if (isPhrase && other.length >= SHORTEST_IN_PHRASE && isDoubled(one, other)) return !others.includes(one);
    return (
      words.every(
        ([word, right]) =>
          word === right ||
          (mayDiffer(right, other.length) && isNear(word, right, slipsIn(other.length), others)),
      ) && isNear(one, other, slipsIn(other.length), others)
    );
  });
}

/** Whether one is the other with a letter doubled: “cossy” for “cosy”. */
function isDoubled(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return [...long].some(
    (letter, at) => letter === long[at - 1] && long.slice(0, at) + long.slice(at + 1) === short,
  );
}

function isNear(typed: string, wanted: string, most: number, others: readonly string[], slips = 0): boolean {
  if (Math.abs(typed.length - wanted.length) + slips > most) return false;
  const distance = editDistance(typed, wanted) + slips;
  return distance <= most && others.every((word) => editDistance(typed, word) >= distance);
}
