import {
  createCodeFinder,
  type FoundCode,
  NEVER_STOPPED,
  type Slowly,
  type Stop,
} from '../code-finder/find-codes.ts';
import type { Finish } from '../completion-code/finish.ts';
import {
  type CompletionBook,
  type CompletionRefused,
  type ReadCompletion,
  readCompletionCode,
} from '../completion-code/read-completion-code.ts';
import { type Doubt, doubtFinish, type KnownCourse } from './doubt-finish.ts';
import { createNameReader } from './name-of-code.ts';
import { countBreaks, plainText, type TableRow } from './parse-table.ts';
import { createRecordReader, type TableRecord } from './read-record.ts';

/** A row of the register, by the line of what was handed in. */
export type RegisterRow = {
  readonly line: number;
  readonly name: string;
  /** The code as it was written. */
  readonly code: string;
} & (
  | ({
      readonly kind: 'counted';
      readonly isOldEdition: boolean;
      /** What is to be checked with the learner. */
      readonly doubts: readonly Doubt[];
    } & ReadCompletion)
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
  /** Lines, and codes of a line, beyond the most that are read. */
  readonly left: number;
  /** The first line with a quotation mark that is never closed. */
  readonly openQuote?: number;
  /** Reading was stopped: the last line that was read. */
  readonly stoppedAfter?: number;
}

/** Far more than a training lead has; a table of more would not be read either. */
export const MOST_ROWS = 10_000;

/** Cells of a line without a code that are looked at for the likeliest reason, and how long they are at the most. */
const CELLS_LOOKED_AT = 10;
const LONGEST_CELL = 1000;
const PAUSE_AFTER = 64;
const LIKELY = ['counted', 'mistyped', 'newer', 'other-course', 'resume-code'];

/**
 * Codes in whatever text they come, with names beside them or not: one in each line, in any column, several in a line, one
 * over several lines. A first line with headings is passed over.
 */
export function readRegister(text: string, book: CompletionBook, course?: KnownCourse): Register {
  const steps = readRegisterSlowly(text, book, course);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a little at a time. Told to stop, it gives what it has read by then. */
export function* readRegisterSlowly(
  text: string,
  book: CompletionBook,
  course?: KnownCourse,
  stop: Stop = NEVER_STOPPED,
): Slowly<Register> {
  const plain = plainText(text);
  const finder = createCodeFinder(plain, book.course, stop);
  const records = createRecordReader(plain, finder);
  const readRecord = createRowReader(plain, book, course);
  const rows: RegisterRow[] = [];
  let openQuote: number | undefined;
  let lastLine = 0;
  let left = 0;
  for (let place = 0; rows.length < MOST_ROWS; place += 1) {
    const record = yield* records.next();
    if (!record) break;
    if (record.isOpen) openQuote ??= record.line;
    lastLine = record.line;
    if (place === 0 && isHeading(record)) continue;
    const room = MOST_ROWS - rows.length;
    yield* readRecord(record, rows);
    if (rows.length === MOST_ROWS) left = Math.max(0, record.codes.length - room);
  }
  if (rows.length === MOST_ROWS) left += yield* records.countRest();
  const isStopped = finder.end() < plain.length;
  return {
    rows,
    left,
    ...(openQuote === undefined ? {} : { openQuote }),
    ...(isStopped ? { stoppedAfter: lastLine } : {}),
  };
}

/** `sep=;` is what some spreadsheets begin with. */
function isHeading({ rows, codes }: TableRecord): boolean {
  const cells = rows[0]?.cells ?? [];
  const headings = /^(?:[\p{L} ’']{0,30}\b)?(?:codes?|names?)$|^sep=.?$/iu;
  return codes.length === 0 && cells.some((cell) => headings.test(cell));
}

function createRowReader(text: string, book: CompletionBook, course: KnownCourse | undefined) {
  const seen = new Map<string, number>();
  /** The column that the last code was in. */
  let column = 0;

  /** A completion that was not there before in this register is counted. */
  const place = (row: Pick<RegisterRow, 'line' | 'name' | 'code'>, letters: string): RegisterRow => {
    const read = readCompletionCode(letters, book);
    if ('refused' in read) return { ...row, kind: 'refused', why: read };
    const key = keyOfCompletion(read.finish);
    const sameAs = seen.get(key);
    if (sameAs !== undefined)
      return { ...row, kind: 'doubled', sameAs, isSure: read.finish.mark > 0, ...read };
    seen.set(key, row.line);
    const isOldEdition = read.finish.edition < book.editions.length;
    const doubts = course ? doubtFinish(read.finish, course) : [];
    return { ...row, kind: 'counted', isOldEdition, doubts, ...read };
  };

  /** No code was found: the cell that is likeliest to be meant for one says why. */
  const placeWithout = ({ line, cells }: TableRow): RegisterRow => {
    const looked = cells.slice(0, CELLS_LOOKED_AT);
    const whys = looked.map((cell) => (cell.length > LONGEST_CELL ? 'too-long' : whyNot(cell, book)));
    const likeliest = whys.findIndex((why) => LIKELY.includes(why));
    const usual = cells[column] ? column : 0;
    const found = likeliest < 0 ? usual : likeliest;
    const name = cells
      .filter((cell, at) => at !== found && cell !== '')
      .join(', ')
      .slice(0, LONGEST_CELL);
    const code = cells[found] ?? '';
    const row = { line, name, code };
    return code.length > LONGEST_CELL
      ? { ...row, kind: 'refused', why: { refused: 'too-long' } }
      : place(row, code);
  };

  /** Adds the rows of a record, as far as there is room. */
  return function* readRecord(record: TableRecord, all: RegisterRow[]): Slowly<void> {
    if (record.codes.length > 0) yield* placeCodes(record, all);
    else all.push(...record.rows.map(placeWithout));
  };

  function* placeCodes({ rows, codes, line, from }: TableRecord, all: RegisterRow[]): Slowly<void> {
    const nameOf = createNameReader(text, rows, codes);
    column = Math.max(0, rows[0]?.starts.findLastIndex((start) => start <= (codes[0]?.at ?? 0)) ?? 0);
    // The same code twice in one line is one code.
    const letters = new Set<string>();
    let codeLine = line;
    let counted = from;
    for (const [at, code] of codes.entries()) {
      if (all.length === MOST_ROWS) return;
      if (at % PAUSE_AFTER === PAUSE_AFTER - 1) yield code.at;
      const own = code.letters();
      if (letters.has(own)) continue;
      letters.add(own);
      codeLine += countBreaks(text, counted, code.at);
      counted = code.at;
      all.push(place({ line: codeLine, name: nameOf(at), code: asWritten(text, code) }, own));
    }
  }
}

/** What a cell says of itself; `counted` where it is a whole code, which can’t be told from words in every text. */
function whyNot(cell: string, book: CompletionBook): string {
  const read = readCompletionCode(cell, book);
  return 'refused' in read ? read.refused : 'counted';
}

/** Without what mail programs put between its groups. */
function asWritten(text: string, { at, end }: FoundCode): string {
  return text
    .slice(at, end)
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replaceAll(/<[^<>]*>|&#?\w{1,8};|%20|[^\p{L}\p{N}\p{Dash}.,_ ]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ');
}

/** A better result, or first results, don’t make another completion of it. */
export function keyOfCompletion({ what, edition, day, result, mark }: Finish): string {
  return JSON.stringify(mark > 0 ? [what, day, mark] : [what, edition, day, result]);
}
