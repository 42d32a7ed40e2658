import type { Entry } from './entry.ts';

/**
 * A second place for the record. It answers later than localStorage, and what it has confirmed outlives the sudden end of
 * the whole browser. Each call rejects where the browser refuses it.
 */
export interface Mirror {
  /** Nothing where there is no mirror yet; none is made. */
  read(): Promise<Mirrored | undefined>;
  /** Adds entries of an epoch. Asks the browser before it returns; resolves once they are on the disk. */
  write(epoch: number, entries: readonly Entry[]): Promise<void>;
  /** Removes what is of an earlier epoch, of all lines, and remembers the epoch. */
  clear(epoch: number): Promise<void>;
  /** Lets go of the browser’s connection, once what was asked for is done. The next call opens another. */
  close(): void;
}

/** What the mirror holds of one line, of the highest epoch. */
export interface Mirrored {
  readonly epoch: number;
  readonly entries: readonly Entry[];
  /** Whether it also holds something of an earlier epoch. */
  readonly hasLeftovers: boolean;
}
