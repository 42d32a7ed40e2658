/** What can be found: one heading of a lesson with the text below it. */
export interface SearchDocument {
  /** The address of the lesson’s page. */
  readonly page: string;
  /** The lesson’s title. */
  readonly title: string;
  /** The heading’s address in the page; empty for the lesson’s beginning. */
  readonly slug: string;
  readonly heading: string;
  readonly text: string;
}
