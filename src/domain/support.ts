import type { NationId, SlotId } from './ids.ts';

/** Where people can turn. One block for the whole course, reachable from every page. */
export interface Support {
  /** The day and the person of the last live check. Without both nobody should rely on it. */
  readonly checked?: { readonly on: string; readonly by: string };
  readonly nations: readonly Nation[];
  readonly employer: readonly EmployerSlot[];
  /** Everyday words by which search finds the page. They are not shown. */
  readonly searchWords: readonly string[];
}

export interface Nation {
  readonly id: NationId;
  readonly name: string;
  readonly note?: string;
  readonly entries: readonly SupportEntry[];
}

export interface SupportEntry {
  readonly name: string;
  readonly how: string;
  readonly when?: string;
  readonly note?: string;
}

/** What only an employer can fill in. `filled` comes from the overlay, `local.yaml`. */
export interface EmployerSlot {
  readonly id: SlotId;
  readonly name: string;
  readonly filled?: string;
}
