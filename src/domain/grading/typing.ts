import type { DecimalSign } from './read-figure.ts';

/** What a course knows for the comparison of typed words with the accepted ones. Found when it is compiled. */
export interface Typing {
  /** Absent: a point. */
  readonly decimal?: DecimalSign;
  /** Words that are near an accepted one and mean something else, as `foldTyped` writes them. */
  readonly others?: readonly string[];
}
