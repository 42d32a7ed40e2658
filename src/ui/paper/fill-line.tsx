import { lineLength } from './line-length.ts';

/** A line to write on, about as long as so many letters. It says nothing aloud: the words before it ask. */
export function FillLine({ letters }: { readonly letters: number }) {
  return <span className="fill-line" data-letters={lineLength(letters)} />;
}
