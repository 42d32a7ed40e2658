import type { Digits } from '../resume-code/letters.ts';

const SIGNS = Array.from({ length: 32 }, (_, digit) => digit);

/** The beginnings themselves, and all that one mistake makes of them, each as one number of five bits for each sign. */
export function listNearHeads(heads: readonly Digits[]): ReadonlySet<number> {
  return new Set(heads.flatMap(nearTo).map(toNumber));
}

function nearTo(head: Digits): readonly Digits[] {
  const places = [...head.keys()];
  const { length } = head;
  return [
    head,
    // A wrong sign.
    ...places.flatMap((place) => SIGNS.map((digit) => head.with(place, digit))),
    // Two that changed places.
    ...places
      .slice(1)
      .map((place) => head.with(place - 1, head[place] ?? 0).with(place, head[place - 1] ?? 0)),
    // One missing: the next sign of the code has moved up.
    ...places.flatMap((place) => SIGNS.map((digit) => [...head.toSpliced(place, 1), digit])),
    // One too many.
    ...places.flatMap((place) => SIGNS.map((digit) => head.toSpliced(place, 0, digit).slice(0, length))),
  ];
}

function toNumber(digits: Digits): number {
  return digits.reduce((number, digit) => number * 32 + digit, 0);
}
