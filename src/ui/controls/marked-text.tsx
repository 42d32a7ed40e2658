import type { Piece } from '../../search/mark-words.ts';

/** Found words as `<mark>` elements. The text is only ever set as text. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    piece.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are positions in one text
      <mark key={index}>{piece.text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are positions in one text
      <span key={index}>{piece.text}</span>
    ),
  );
}
