import type { FindingId, ItemId } from './ids.ts';

/**
 * Every id that was ever published, in the order of its first publication: the place of an id in its list is its number
 * for good. Nothing is ever taken out or put in between.
 */
export interface IdLock {
  readonly editions: readonly string[];
  readonly modules: readonly LockedId[];
  readonly lessons: readonly LockedId[];
  readonly checks: readonly LockedId[];
  readonly items: readonly LockedItem[];
  /** Every change of a revision, in order: what it was before. */
  readonly revised: readonly Revised[];
  /** Every finding that was published, with a short print of what it says. */
  readonly findings: readonly LockedFinding[];
  /** Every time a finding came to say something else, in order. */
  readonly changed: readonly ChangedFinding[];
}

export interface LockedFinding {
  readonly id: FindingId;
  readonly print: string;
}

export interface ChangedFinding {
  readonly id: FindingId;
  /** A calendar date, `2027-03-01`: who passed the final check before is offered it again. */
  readonly on: string;
}

export interface LockedId {
  readonly id: string;
  /** The id that it goes by now. */
  readonly moved?: string;
  readonly retired?: true;
}

export interface LockedItem extends LockedId {
  readonly revision: number;
  /** A short print of the type and the key, to notice when an author changes them. */
  readonly key: string;
  /** Absent where an earlier edition wrote the lock, until its key is met again. */
  readonly type?: string;
}

export interface Revised {
  readonly id: ItemId;
  readonly from: number;
}

export const LOCKED_KINDS = ['modules', 'lessons', 'checks', 'items'] as const;
export type LockedKind = (typeof LOCKED_KINDS)[number];

/** The lock of a course that was never published. */
export const NOTHING_LOCKED: IdLock = {
  editions: [],
  modules: [],
  lessons: [],
  checks: [],
  items: [],
  revised: [],
  findings: [],
  changed: [],
};
