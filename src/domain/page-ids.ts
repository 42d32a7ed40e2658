/**
 * What an id of a page belongs to. `page` is the page itself; each other kind is followed by an id of the author’s, which
 * holds no stop, so that no two kinds meet.
 */
export type IdKind =
  | 'answers'
  | 'conversation'
  | 'finding'
  | 'lesson'
  | 'module'
  | 'nation'
  | 'note'
  | 'own'
  | 'page'
  | 'part'
  | 'question'
  | 'questions'
  | 'scene'
  | 'sheet'
  | 'source'
  | 'summary'
  | 'term'
  | 'theme'
  | 'title';

/**
 * The id of an element that the author has not named with a heading, such as `question.does-it-work`. A heading’s id is
 * made of its words (`compile/lesson/heading-ids`) and never holds a stop, so the two never meet. In a selector the stop
 * has to be escaped: find such an element with `getElementById`.
 */
export function pageId(kind: IdKind, ...names: readonly string[]): string {
  return [kind, ...names].join('.');
}

/**
 * The address that a question, term, finding, sheet, module or scene had before ids held a stop. It was given out, so it
 * still leads there: as the name of an anchor, which a browser asks only where no element has that id.
 */
export function oldAddress(kind: IdKind, id: string): string {
  return `${kind}-${id}`;
}
