import type { Finish } from '../completion-code/finish.ts';
import {
  type CompletionBook,
  type CompletionRefused,
  type ReadCompletion,
  readCompletionCode,
} from '../completion-code/read-completion-code.ts';
import { parseTable, type TableRow } from './parse-table.ts';

/** A row of the register, by the line of what was handed in. */
export type RegisterRow = {
  readonly line: number;
  readonly name: string;
  /** The code as it was written. */
  readonly code: string;
} & (
  | ({ readonly kind: 'counted'; readonly isOldEdition: boolean } & ReadCompletion)
  /** The completion of an earlier line. `isSure`: no two people have this code. */
  | ({
      readonly kind: 'doubled';
      readonly sameAs: number;
      readonly isSure: boolean;
    } & ReadCompletion)
  | { readonly kind: 'refused'; readonly why: CompletionRefused }
);

export interface Register {
  readonly rows: readonly RegisterRow[];
  /** Lines beyond the most that are read. */
  readonly left: number;
}

/** Far more than a training lead has; a table of more would not be read either. */
export const MOST_ROWS = 10_000;

/** Codes, one in each line, with names beside them or not. A first line with headings is passed over. */
export function readRegister(text: string, book: CompletionBook): Register {
  const all = parseTable(text);
  const rows = all.slice(0, MOST_ROWS).filter((row, place) => place > 0 || !isHeading(row));
  const seen = new Map<string, number>();
  return {
    rows: rows.map((row) => readRow(row, book, seen)),
    left: Math.max(0, all.length - MOST_ROWS),
  };
}

/** `sep=;` is what some spreadsheets begin with. */
function isHeading({ cells }: TableRow): boolean {
  return cells.some((cell) => /^(?:(?:completion )?codes?|name|sep=.?)$/i.test(cell));
}

function readRow({ line, cells }: TableRow, book: CompletionBook, seen: Map<string, number>): RegisterRow {
  const { code, name, read } = findCode(cells, book);
  const row = { line, name, code };
  if ('refused' in read) return { ...row, kind: 'refused', why: read };
  const key = keyOf(read.finish);
  const sameAs = seen.get(key);
  if (sameAs !== undefined) return { ...row, kind: 'doubled', sameAs, isSure: read.finish.mark > 0, ...read };
  seen.set(key, line);
  return { ...row, kind: 'counted', isOldEdition: read.finish.edition < book.editions.length, ...read };
}

/** In the first column, in the second, or with commas between its groups. If none is whole, the likeliest says why. */
function findCode(cells: readonly string[], book: CompletionBook) {
  const [first = '', second = ''] = cells;
  const tries = [
    { code: first, name: second },
    { code: second, name: first },
    { code: cells.join(' '), name: '' },
  ].map((one) => ({ ...one, read: readCompletionCode(one.code, book) }));
  const likely = ['mistyped', 'newer', 'other-course', 'resume-code'];
  return (
    tries.find(({ read }) => !('refused' in read)) ??
    tries.find(({ read }) => 'refused' in read && likely.includes(read.refused)) ??
    (tries[0] as (typeof tries)[number])
  );
}

/** A better result, or first results, don’t make another completion of it. */
function keyOf({ what, edition, day, result, mark }: Finish): string {
  return JSON.stringify(mark > 0 ? [what, day, mark] : [what, edition, day, result]);
}
