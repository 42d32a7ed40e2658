/** What a spreadsheet takes for the beginning of a formula, also in the wide form of East Asian keyboards. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;

/** Comma-separated text as spreadsheets read it (RFC 4180). A cell that could be a formula begins with an apostrophe. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  // A tab or a return at the beginning would be gone once spaces are.
  const guarded = FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
