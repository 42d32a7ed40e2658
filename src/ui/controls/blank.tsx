/** The place of a control on paper: a line to write on, with what was answered, if it was. */
export function Blank({ words }: { readonly words?: string | undefined }) {
  return <span className="blank on-paper">{words && <span key={words}>{words}</span>}</span>;
}
