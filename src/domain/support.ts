import type { CrisisPhrases } from './crisis.ts';
import type { NationId, SlotId } from './ids.ts';

/** Where people can turn. One block for the whole course, reachable from every page. */
export interface Support {
  /** The day and the person of the last live check. Without both nobody should rely on it. */
  readonly checked?: { readonly on: string; readonly by: string };
  /** For everybody, in whatever nation: it stands above the nations, and no choice hides it. */
  readonly everywhere: readonly SupportEntry[];
  readonly nations: readonly Nation[];
  readonly employer: readonly EmployerSlot[];
  /** By what is typed into the search, who needs help now. Absent: the search shows no card. */
  readonly crisis?: CrisisPhrases;
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
  /** The number that `how` says to ring, as people write it: figures, spaces, perhaps a + before them. */
  readonly tel?: string;
  /** The number that `how` says to text. */
  readonly sms?: string;
  readonly when?: string;
  readonly note?: string;
}

/** What only an employer can fill in. `filled` comes from the overlay, `local.yaml`. */
export interface EmployerSlot {
  readonly id: SlotId;
  readonly name: string;
  readonly filled?: string;
}

/** The address by which a device rings or texts that number (RFC 3966, RFC 5724). Nothing where `how` names none. */
export function addressOfEntry({ tel, sms }: SupportEntry): string | undefined {
  if (tel !== undefined) return `tel:${tel.replaceAll(' ', '')}`;
  return sms === undefined ? undefined : `sms:${sms.replaceAll(' ', '')}`;
}
