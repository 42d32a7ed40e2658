import type { CheckProgress } from '../check-progress.ts';

/** What a completion code says: what was completed, when, in which edition, and how the final check went. */
export interface Finish {
  readonly what: FinishedPart;
  /** The place of the edition among all that were published, from 1. */
  readonly edition: number;
  /** It was completed in that edition or in an earlier one. */
  readonly isEarlierEdition: boolean;
  /** A calendar day, in days since 1 January 1970. */
  readonly day: number;
  /** It was completed on that day or before it. */
  readonly isEarlierDay: boolean;
  /** The best result of the final check. Absent: not known, or there is none. */
  readonly result?: NonNullable<CheckProgress['best']>;
  /** Made by chance, so that the codes of two people differ who finished alike. 0: there is none. */
  readonly mark: number;
}

export type FinishedPart = 'course' | 'essentials';

/** Marks are below this: 25 bits. */
export const MARKS = 2 ** 25;
/** Days are below this: the year 2149. */
export const DAYS = 2 ** 16;
export const MOST_EDITIONS = 1023;
