/** A row of a table as text, and the line of the text that it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Lines, or what spreadsheets write (RFC 4180): separated by tabs, semicolons or commas, whichever the first line has,
 * with quotation marks or without. Empty rows are left out.
 */
export function parseTable(text: string): readonly TableRow[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = findSeparator(plain);
  const rows: TableRow[] = [];
  let line = 1;
  let at = 0;
  while (at < plain.length) {
    const start = at;
    const cells: string[] = [];
    let isMore = true;
    while (isMore) {
      const cell = readCell(plain, at, separator);
      cells.push(cell.words.trim());
      isMore = plain[cell.end] === separator;
      at = cell.end + 1;
    }
    if (cells.some((words) => words !== '')) rows.push({ line, cells });
    line += plain.slice(start, at).split('\n').length - 1;
  }
  return rows;
}

function findSeparator(text: string): string {
  const first = /\S.*/.exec(text)?.[0] ?? '';
  return ['\t', ';'].find((sign) => first.includes(sign)) ?? ',';
}

/** What begins there, and where it ends: at a separator, at the end of the line or of the text. */
function readCell(
  text: string,
  from: number,
  separator: string,
): { readonly words: string; readonly end: number } {
  const quoted = text[from] === '"' ? findClosing(text, from + 1) : -1;
  if (quoted > 0 && ['\n', separator, undefined].includes(text[quoted + 1]))
    return { words: text.slice(from + 1, quoted).replaceAll('""', '"'), end: quoted + 1 };
  const newline = text.indexOf('\n', from);
  const rest = text.slice(from, newline < 0 ? text.length : newline);
  const [words = ''] = rest.split(separator, 1);
  return { words, end: from + words.length };
}

/** Two quotation marks in a row stand for one. */
function findClosing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
