import type { FoundCode } from '../code-finder/find-codes.ts';
import type { PlacedRow } from './parse-table.ts';

const LONGEST = 200;

/** What people put around a code in its own cell: marks of quotation, numbers, bullets, “Code:”. */
const leading = /^(?:[\s\p{P}\p{S}\p{Cf}]|\d+[.):])+/u;
const trailing = /[\s\p{P}\p{S}\p{Cf}]+$/u;
const justCode = /^(?:(?:completion|resume) )?code$/i;

/** A cell, with the places in the text where it begins and ends. */
interface Cell {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Whose each code is, as far as its rows say: what stands before it in its own cell, or else after it, and the cells that
 * hold no code. Where there are several codes, each has the cells on its own side of it.
 */
export function createNameReader(
  text: string,
  rows: readonly PlacedRow[],
  codes: readonly FoundCode[],
): (place: number) => string {
  const cells = rows.flatMap(({ cells: all, starts, ends }) =>
    all.map((words, at): Cell => ({ words, from: starts[at] ?? 0, to: ends[at] ?? 0 })),
  );
  const free = withoutCodes(cells, codes);
  const [first] = codes;
  const isNameFirst = free.some(({ to }) => first && to <= first.at);

  return (place) => {
    const code = codes[place];
    if (!code) return '';
    const label = labelOf(text, cells, codes, place);
    const [low, high] = codes.length === 1 ? [0, text.length] : ownSide(place);
    const own = free.filter(({ from }) => from >= low && from < high);
    const before = own.filter(({ to }) => to <= code.at).map(({ words }) => words);
    const after = own.filter(({ from }) => from >= code.end).map(({ words }) => words);
    return [...before, ...(label ? [label] : []), ...after].join(', ').slice(0, LONGEST);
  };

  /** Up to the neighbour, on the side where the first code has its cells. */
  function ownSide(place: number): readonly [low: number, high: number] {
    if (isNameFirst) return [codes[place - 1]?.end ?? 0, codes[place]?.at ?? 0];
    return [codes[place]?.end ?? 0, codes[place + 1]?.at ?? text.length];
  }
}

/** Both are in the order of the text. */
function withoutCodes(cells: readonly Cell[], codes: readonly FoundCode[]): readonly Cell[] {
  let next = 0;
  return cells.filter(({ words, from, to }) => {
    while ((codes[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    return words !== '' && (codes[next]?.at ?? Number.POSITIVE_INFINITY) >= to;
  });
}

/** What stands beside a code in its own cell, on its own line: `Ann Smith: C…`, `1. C…`, `C… (Ann)`. */
function labelOf(text: string, cells: readonly Cell[], codes: readonly FoundCode[], place: number): string {
  const { at, end } = codes[place] as FoundCode;
  const startsIn = cells.find(({ from, to }) => from <= at && at < to);
  const endsIn = cells.find(({ from, to }) => from < end && end <= to);
  const before = text.slice(Math.max(startsIn?.from ?? at, codes[place - 1]?.end ?? 0, at - LONGEST), at);
  const words = clean(before.slice(before.lastIndexOf('\n') + 1));
  if (words || codes.length > 1) return words;
  const [after = ''] = text.slice(end, Math.min(endsIn?.to ?? end, end + LONGEST)).split('\n', 1);
  return clean(after);
}

function clean(words: string): string {
  const plain = words
    .replaceAll(/<[^<>]*>|\bhttps?:\S+/g, ' ')
    .replace(leading, '')
    .replace(trailing, '');
  return justCode.test(plain) || !/\p{L}/u.test(plain) ? '' : plain;
}
