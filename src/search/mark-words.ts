/** A piece of a found text: what matched the query, and what stands between. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** First and last index of a match, both inclusive, as Fuse gives them. */
export type MatchRange = readonly [first: number, last: number];

/** Cuts a text so that whole words are marked: half a marked word is hard to read. */
export function markWords(text: string, ranges: readonly MatchRange[]): readonly Piece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{N}’'-]+|[^\p{L}\p{N}’'-]+/gu)) {
    const start = pieces.reduce((length, piece) => length + piece.text.length, 0);
    const isMatch =
      /[\p{L}\p{N}]/u.test(run) && ranges.some((range) => matchesWord(range, start, run.length));
    const last = pieces.at(-1);
    if (last && last.isMatch === isMatch) last.text += run;
    else pieces.push({ text: run, isMatch });
  }
  return pieces;
}

/** Two letters somewhere inside a long word are chance, not a match. */
function matchesWord([first, last]: MatchRange, start: number, length: number): boolean {
  const overlap = Math.min(last, start + length - 1) - Math.max(first, start) + 1;
  return overlap >= Math.min(3, length);
}

/** About `width` signs around the first mark, cut between words, with … where something was left out. */
export function excerpt(pieces: readonly Piece[], width: number): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length <= width) return pieces;
  const before = pieces.slice(
    0,
    Math.max(
      0,
      pieces.findIndex((piece) => piece.isMatch),
    ),
  );
  const markAt = before.reduce((length, piece) => length + piece.text.length, 0);
  const from = markAt < width / 2 ? 0 : text.indexOf(' ', markAt - width / 3) + 1;
  const space = text.lastIndexOf(' ', from + width);
  const to = from + width >= text.length ? text.length : space > from ? space : from + width;
  const shown = slicePieces(pieces, from, to);
  const gap: Piece = { text: '…', isMatch: false };
  return [...(from > 0 ? [gap] : []), ...shown, ...(to < text.length ? [gap] : [])];
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap(({ text, isMatch }) => {
    const cut = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return cut === '' ? [] : [{ text: cut, isMatch }];
  });
}
