import type { PathId } from './ids.ts';

/** Who a lesson is for. */
export type Audience = 'everyone' | 'psw' | 'non-peer' | 'manager';

/** The lessons that one role takes: those for these audiences. */
export interface Path {
  readonly id: PathId;
  readonly label: string;
  readonly audiences: readonly Audience[];
}
