import type { CheckId } from '../ids.ts';

/** When a course is to be come back to. A proposal and not a finding, so it is data. */
export interface Refreshers {
  /** How many questions one asks. */
  readonly questions: number;
  /** When they are due: in days after the course, or the essentials, was completed. Each more than the one before. */
  readonly afterDays: readonly number[];
  /** When the final check is offered again: in months after it was last passed. */
  readonly recheckAfterMonths: number;
  /** What a finding says has changed: who passed before that day is offered the final check again. */
  readonly changes: readonly Change[];
}

export interface Change {
  /** A calendar date, `2027-03-01`. */
  readonly on: string;
  readonly what: string;
}

/**
 * What a refresher goes by in a record, where it is a check like any other, but one that no outline has: so it counts
 * for nothing. No check of an author's may have this id.
 */
export const REFRESHER: CheckId = 'refresher';
