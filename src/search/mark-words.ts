import { splitWords } from './split-words.ts';

/** A piece of a found text: what matched the query, and what stands between. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const RUNS = /[\p{L}\p{M}\p{N}’']+|[^\p{L}\p{M}\p{N}’']+/gu;

/** Cuts a text so that those words of it are marked, however they are written there. */
export function markWords(text: string, words: ReadonlySet<string>): readonly Piece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  for (const [run] of text.matchAll(RUNS)) {
    const isMatch = splitWords(run).some((word) => words.has(word));
    const last = pieces.at(-1);
    if (last && last.isMatch === isMatch) last.text += run;
    else pieces.push({ text: run, isMatch });
  }
  return pieces;
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
  const gap = (sign: string): Piece => ({ text: sign, isMatch: false });
  // Right behind a full stop, the three dots would look like four.
  const isSentence = /[.!?…][’”)]*$/.test(text.slice(from, to));
  const after = to < text.length ? [gap(isSentence ? ' …' : '…')] : [];
  return [...(from > 0 ? [gap('…')] : []), ...shown, ...after];
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap(({ text, isMatch }) => {
    const cut = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return cut === '' ? [] : [{ text: cut, isMatch }];
  });
}
