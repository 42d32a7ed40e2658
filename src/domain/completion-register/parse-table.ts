import type { Slowly } from '../code-finder/find-codes.ts';
import { findSeparator } from './find-separator.ts';

/** A row of a table as text, and the line of the text that it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row with the places in the text where it and each of its cells begins and ends. */
export interface PlacedRow extends TableRow {
  readonly from: number;
  readonly to: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lines from its first to its last: more than one where a cell has line breaks. */
  readonly lines: number;
  /** A quotation mark at the beginning of a cell is never closed. */
  readonly isOpen: boolean;
}

/** Cells beyond these are passed over: a line of separators alone would have a million. */
export const MOST_CELLS = 100;
const PAUSE_AFTER = 4096;
/** How much of a long cell is looked through at a time, in UTF-16 units: about a millisecond of work. */
const STRETCH = 131_072;
/** Of a longer cell in quotation marks no more is kept, in UTF-16 units: it is far too long for a name or a code. */
const MOST_OF_A_CELL = 65_536;
const LINE_FEED = 10;
const QUOTE = 34;

/**
 * Lines, or what spreadsheets write (RFC 4180): separated by tabs, semicolons, strokes or commas, with quotation marks or
 * without. Empty rows are left out.
 */
export function parseTable(text: string): readonly TableRow[] {
  const plain = plainText(text);
  const separator = findSeparator(plain);
  const rows: TableRow[] = [];
  let next: { readonly at: number; readonly line: number } = { at: 0, line: 1 };
  while (next.at < plain.length) {
    const steps = readTableRow(plain, next.at, next.line, { separator, end: plain.length });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const row = step.value;
    next = { at: row.to + 1, line: row.line + row.lines };
    if (!isEmptyRow(row)) rows.push({ line: row.line, cells: row.cells });
  }
  return rows;
}

/** Without the mark that some files begin with, and with one kind of line break. */
export function plainText(text: string): string {
  const unmarked = text.replace(/^\uFEFF/, '');
  return unmarked.includes('\r') ? unmarked.replaceAll(/\r\n?/g, '\n') : unmarked;
}

export function isEmptyRow({ cells }: TableRow): boolean {
  return cells.every((words) => words === '');
}

interface Table {
  readonly separator: string;
  /** Where the text ends, or is to end. */
  readonly end: number;
  /** Whether what stands between two quotation marks can be one cell. */
  readonly isOneCell?: (from: number, to: number) => Slowly<boolean>;
}

/** The row that begins there. */
export function* readTableRow(text: string, from: number, line: number, table: Table): Slowly<PlacedRow> {
  const cells: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let isOpen = false;
  let at = from;
  for (let count = 1; ; count += 1) {
    const cell = yield* readCell(text, at, table);
    const { to } = cell;
    isOpen ||= cell.isOpen;
    if (cells.length < MOST_CELLS) {
      cells.push(cell.words());
      starts.push(at);
      ends.push(to);
    }
    if (to >= table.end || text[to] !== table.separator)
      return { line, lines: 1 + countBreaks(text, from, to), cells, from, to, starts, ends, isOpen };
    at = to + 1;
    if (count % PAUSE_AFTER === 0) yield at;
  }
}

interface Cell {
  readonly to: number;
  readonly isOpen: boolean;
  readonly words: () => string;
}

function* readCell(text: string, at: number, table: Table): Slowly<Cell> {
  const isQuoted = text.charCodeAt(at) === QUOTE;
  const closed = isQuoted ? yield* findQuoted(text, at, table) : 0;
  if (closed > 0) return { to: closed, isOpen: false, words: () => unquote(text.slice(at + 1, closed - 1)) };
  const to = yield* findEnd(text, at, table);
  return { to, isOpen: isQuoted, words: () => text.slice(at, to).trim() };
}

/** Where a cell in quotation marks ends, the closing one included. 0: they are not closed. */
function* findQuoted(text: string, from: number, { separator, end, isOneCell }: Table): Slowly<number> {
  const closing = yield* findClosing(text, from + 1);
  if (closing < 0 || closing >= end) return 0;
  if (closing + 1 < end && text[closing + 1] !== '\n' && text[closing + 1] !== separator) return 0;
  if (isOneCell && !(yield* isOneCell(from + 1, closing))) return 0;
  return closing + 1;
}

function unquote(words: string): string {
  return words.trim().slice(0, MOST_OF_A_CELL).replaceAll('""', '"').trim();
}

function* findEnd(text: string, from: number, { separator, end }: Table): Slowly<number> {
  const code = separator.charCodeAt(0);
  for (let at = from; at < end; at += STRETCH) {
    const to = endWithin(text, at, Math.min(at + STRETCH, end), code);
    if (to !== undefined) return to;
    if (at + STRETCH < end) yield at;
  }
  return end;
}

function endWithin(text: string, from: number, to: number, separator: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === separator || sign === LINE_FEED) return at;
  }
  return undefined;
}

/** Two quotation marks in a row stand for one. */
function* findClosing(text: string, from: number): Slowly<number> {
  let paused = from;
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
    if (at - paused < STRETCH) continue;
    paused = at;
    yield at;
  }
  return -1;
}

/** Line breaks from one place up to another. */
export function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LINE_FEED) count += 1;
  return count;
}
