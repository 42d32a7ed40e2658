import type { CodeFinder, FoundCode, Slowly } from '../code-finder/find-codes.ts';
import { findSeparator } from './find-separator.ts';
import { isEmptyRow, type PlacedRow, readTableRow } from './parse-table.ts';

/** A row of the table with the codes that begin in it, and the rows that its last code goes on in. */
export interface TableRecord {
  readonly rows: readonly PlacedRow[];
  readonly codes: readonly FoundCode[];
  readonly line: number;
  readonly from: number;
  readonly isOpen: boolean;
}

export interface RecordReader {
  /** The next row that is not empty. Nothing: there is none. */
  readonly next: () => Slowly<TableRecord | undefined>;
  /** How many lines are left. */
  readonly countRest: () => Slowly<number>;
}

const MOST_ROWS_OF_A_CODE = 50;
const PAUSE_AFTER = 8192;
const CODES_PAUSE_AFTER = 4096;
const LINE_FEED = 10;

/** What only begins like a code ends with its cell at the latest: the next cell is the learner’s name, say. */
function* inTheirCells(
  text: string,
  rows: readonly PlacedRow[],
  codes: readonly FoundCode[],
): Slowly<readonly FoundCode[]> {
  const ends = rows.flatMap((row) => row.ends);
  const own: FoundCode[] = [];
  let cell = 0;
  for (const code of codes) {
    while (cell < ends.length && (ends[cell] ?? 0) <= code.at) cell += 1;
    const end = ends[cell] ?? code.end;
    const isCut = code.isFragment && end < code.end;
    own.push(isCut ? { ...code, end, letters: () => text.slice(code.at, end) } : code);
    if (own.length % CODES_PAUSE_AFTER === 0) yield code.at;
  }
  return own;
}

export function createRecordReader(text: string, finder: CodeFinder): RecordReader {
  const separator = findSeparator(text);
  let at = 0;
  let line = 1;
  let paused = 0;
  /** How many codes were handed over. */
  let taken = 0;

  /** A cell holds one code. If there are more, its quotation mark was never closed. */
  function* isOneCell(from: number, to: number): Slowly<boolean> {
    const lineBreak = text.indexOf('\n', from);
    if (lineBreak < 0 || lineBreak >= to) return true;
    yield* finder.findTo(to);
    let first = taken;
    while ((finder.found[first]?.at ?? Number.POSITIVE_INFINITY) < from) first += 1;
    return (finder.found[first + 1]?.at ?? Number.POSITIVE_INFINITY) >= to;
  }

  function* nextRow(): Slowly<PlacedRow> {
    const row = yield* readTableRow(text, at, line, { separator, end: finder.end(), isOneCell });
    at = row.to + 1;
    line += row.lines;
    return row;
  }

  function* next(): Slowly<TableRecord | undefined> {
    for (;;) {
      yield* skipEmpty();
      if (at >= finder.end()) return undefined;
      const first = yield* nextRow();
      const { rows, codes } = yield* withItsCodes(first);
      const isCut = finder.end() < text.length && at >= finder.end();
      // What was cut off in the middle says nothing true.
      const whole = isCut ? codes.filter(({ isWhole }) => isWhole) : codes;
      if (isEmptyRow(first) || (isCut && whole.length === 0)) continue;
      const isOpen = rows.some((row) => row.isOpen);
      return { rows, codes: whole, line: first.line, from: first.from, isOpen };
    }
  }

  /** A code that goes on in the next row takes that row along, with the codes that begin in it. */
  function* withItsCodes(first: PlacedRow): Slowly<Pick<TableRecord, 'rows' | 'codes'>> {
    const rows = [first];
    const from = taken;
    for (let end = first.to; ; ) {
      yield* finder.findTo(end);
      while ((finder.found[taken]?.at ?? Number.POSITIVE_INFINITY) < end) taken += 1;
      const goesOn = taken > from && (finder.found[taken - 1]?.end ?? 0) > end;
      if (!goesOn || at >= finder.end() || rows.length === MOST_ROWS_OF_A_CODE) {
        const codes = yield* inTheirCells(text, rows, finder.found.slice(from, taken));
        return { rows, codes };
      }
      const row = yield* nextRow();
      rows.push(row);
      end = row.to;
    }
  }

  function* skipEmpty(): Slowly<void> {
    for (let skipped = 1; text.charCodeAt(at) === LINE_FEED; skipped += 1) {
      at += 1;
      line += 1;
      if (skipped % PAUSE_AFTER === 0) yield at;
    }
    if (at - paused < PAUSE_AFTER) return;
    paused = at;
    yield at;
  }

  function* countRest(): Slowly<number> {
    let count = 0;
    while (at < finder.end()) {
      yield* skipEmpty();
      const lineBreak = text.indexOf('\n', at);
      const to = lineBreak < 0 ? text.length : lineBreak;
      if (text.slice(at, to).trim() !== '') count += 1;
      at = to + 1;
    }
    return count;
  }

  return { next, countRest };
}
