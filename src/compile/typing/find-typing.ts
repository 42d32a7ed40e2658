import { editDistance } from '../../domain/edit-distance.ts';
import type { DecimalSign } from '../../domain/grading/read-figure.ts';
import { readTyped, type TypedPart } from '../../domain/grading/read-typed.ts';
import { groupWords, joinWords, mayDiffer, slipsIn } from '../../domain/grading/slips-in.ts';
import type { Typing } from '../../domain/grading/typing.ts';
import type { Item } from '../../domain/item.ts';
import { listAccepted } from './list-accepted.ts';
import { listOpposites } from './opposites.ts';

/** The language of a course and the words that it uses, as `foldLetters` writes them. */
export interface CourseWords {
  readonly language: string;
  readonly decimal: DecimalSign;
  readonly words: ReadonlySet<string>;
}

/** What helps to compare what is typed in an item. Nothing where nothing is typed, or nothing helps. */
export function findTyping(item: Item, { language, decimal, words }: CourseWords): Typing | undefined {
  const accepted = listAccepted(item);
  if (accepted.length === 0) return undefined;
  const right = accepted.map((answer) => readTyped(answer, decimal));
  const targets = right.flatMap(listTargets);
  // “maybe” is no accepted word where “may be” is one.
  const known = new Set(targets.filter(({ isSpaced }) => !isSpaced).map(({ word }) => word));
  const others = new Set(
    targets.flatMap(({ word, most }) => {
      const isNear = (other: string) =>
        !known.has(other) &&
        Math.abs(other.length - word.length) <= most &&
        editDistance(other, word) <= most;
      return [...words, ...listOpposites(word, language)].filter(isNear);
    }),
  );
  if (others.size === 0 && decimal === '.') return undefined;
  return {
    ...(decimal === '.' ? {} : { decimal }),
    ...(others.size === 0 ? {} : { others: [...others].toSorted() }),
  };
}

interface Target {
  readonly word: string;
  readonly most: number;
  /** There are spaces in it, which are left out here. */
  readonly isSpaced?: true;
}

/** What may be spelt nearly right: words, those that hyphens join, and all of them without their spaces. */
function listTargets(parts: readonly TypedPart[]): readonly Target[] {
  const whole = joinWords(parts);
  const groups = groupWords(parts).map((group) => group.map((at) => parts[at]?.text ?? ''));
  const inGroups = groups.flatMap((group) => {
    const joined = group.join('');
    const most = slipsIn(joined.length);
    const single = group.filter((word) => mayDiffer(word, joined.length));
    return [...new Set([...single, joined])].map((word) => ({ word, most }));
  });
  const most = slipsIn(whole.length) - 1;
  const isSpaced = groups.length > 1 && most >= 0;
  return [...inGroups, ...(isSpaced ? [{ word: whole, most, isSpaced: true as const }] : [])];
}
