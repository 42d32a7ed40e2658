import type { ModuleId } from '../domain/ids.ts';
import type { Audience } from '../domain/path.ts';

export type SearchKind = 'heading' | 'question' | 'term' | 'finding' | 'page' | 'support';

/** What can be found, and where it stands. */
export interface Searchable {
  readonly kind: SearchKind;
  /** The id of its module; empty outside modules. */
  readonly module: ModuleId;
  readonly audience: Audience;
  /** The address of its page. */
  readonly page: string;
  /** The title of its lesson or page. */
  readonly title: string;
  /** The place in the page; empty for its beginning. */
  readonly slug: string;
  /** What it stands in: the box, and the headings above its own, outermost first. */
  readonly trail: readonly string[];
  /** A heading of a lesson, a term, a finding’s statement, a question or what a page is for. Empty for the beginning of a lesson or page. */
  readonly heading: string;
  readonly text: string;
  /** Other words by which it is found, but which it does not show. */
  readonly also: readonly string[];
}
