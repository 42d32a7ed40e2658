/** As much as fits into a box of the map. */
const SIGNS = 21;
const LINES = 3;
const PIECE = new RegExp(`.{1,${SIGNS}}`, 'gu');

/** A text in lines of a box. What does not fit ends in “…”: the whole stands in words beside the map. */
export function wrapWords(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => one.match(PIECE) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= SIGNS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LINES) return lines;
  const last = lines[LINES - 1] ?? '';
  const end = last.length < SIGNS ? last : last.replace(/(?: \S+|.)$/u, '');
  return [...lines.slice(0, LINES - 1), `${end}…`];
}
