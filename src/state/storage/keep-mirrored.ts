import type { ProgressEvent } from '../../domain/progress-event.ts';
import type { Kept } from '../ports.ts';
import type { Entry } from './entry.ts';
import { createRecordKeeper, type Known } from './keep-record.ts';
import type { Mirror, Mirrored } from './mirror.ts';
import type { Scope } from './record-keys.ts';
import type { Shelf } from './shelf.ts';

/** How long a browser may take before the mirror counts as refused, in milliseconds. It counts again once it answers. */
const PATIENCE = 10_000;

export interface MirroredKeeper {
  /** See `RecordKeeper`. What is added goes to the mirror as well, in the same moment. */
  keep(added: readonly ProgressEvent[]): Kept;
  /** Resolves once the mirror has been read, or does not answer. */
  whenRead(): Promise<void>;
  /** The epoch that begins once the record is cleared. */
  nextEpoch(): Promise<number>;
  /** Forgets what is of an earlier epoch, here and in the mirror. Resolves to whether nothing of it is left there. */
  clear(epoch: number): Promise<boolean>;
  close(): void;
}

/**
 * Keeps the record in localStorage, which answers at once, and in the mirror, which outlives the end of the whole browser.
 * What only one of them has, the other gets; of the two epochs the higher one wins. `onNews` says that it is time to keep
 * again: the mirror had something, or there is something to be told of it.
 */
export function createMirroredKeeper(
  scope: Scope,
  getStorage: () => Shelf,
  mirror: Mirror,
  onNews: () => void,
): MirroredKeeper {
  const keeper = createRecordKeeper(scope, getStorage, bring);
  let reading: Promise<void> | undefined;
  let isRefused = false;
  /** Whether the mirror holds anything, for all that is known. */
  let isThere = false;
  /** The epoch of what the mirror was given last, and what it did not take of it. */
  let given: number | undefined;
  let due: Entry[] = [];

  return {
    keep: (added) => {
      const kept = keeper.keep(added);
      if (!reading && kept.trouble !== 'newer') {
        reading = watched(mirror.read()).then(join, () => undefined);
      }
      return isRefused && !kept.trouble ? { ...kept, trouble: 'unmirrored' } : kept;
    },
    whenRead,
    nextEpoch: async () => {
      await whenRead();
      return keeper.known().epoch + 1;
    },
    clear: async (epoch) => {
      const isGone = await inTime(removeBefore(epoch), false);
      keeper.meet(epoch);
      return isGone;
    },
    close: mirror.close,
  };

  function whenRead(): Promise<void> {
    return inTime(Promise.resolve(reading), undefined);
  }

  /** What the mirror had joins as another tab’s events would, and it gets what it lacks. */
  function join(mirrored: Mirrored | undefined): void {
    isThere ||= mirrored !== undefined;
    if (mirrored) keeper.join(mirrored);
    const { epoch, entries } = keeper.known();
    if (mirrored && (mirrored.hasLeftovers || mirrored.epoch < epoch)) void removeBefore(epoch);
    const known = new Map(
      mirrored?.epoch === epoch ? mirrored.entries.map(({ id, json }) => [id, json]) : [],
    );
    bring({ epoch, entries: entries.filter(({ id, json }) => known.get(id) !== json) });
    onNews();
  }

  function bring({ epoch, entries }: Known): void {
    if (given !== undefined && epoch > given) {
      // Cleared by another tab: what this one has brought since may have come too late to be removed there.
      void removeBefore(epoch);
      due = [];
    }
    given = epoch;
    const now = [...due, ...entries];
    due = [];
    if (now.length === 0) return;
    watched(mirror.write(epoch, now)).then(
      () => {
        isThere = true;
      },
      () => {
        if (epoch === given) due.push(...now);
      },
    );
  }

  /** Resolves to whether nothing is left. Where the browser refuses what it never held, there is nothing. */
  function removeBefore(epoch: number): Promise<boolean> {
    return watched(mirror.clear(epoch)).then(
      () => true,
      () => !isThere,
    );
  }

  /** Says so when the mirror refuses, or answers too late, and when it no longer does. */
  async function watched<T>(asked: Promise<T>): Promise<T> {
    const late = setTimeout(() => tell(true), PATIENCE);
    try {
      const answer = await asked;
      tell(false);
      return answer;
    } catch (error) {
      tell(true);
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  function tell(refused: boolean): void {
    if (refused === isRefused) return;
    isRefused = refused;
    onNews();
  }
}

/** What was asked for, or something else if it takes too long. */
function inTime<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<T>((resolve) => {
    late = setTimeout(resolve, PATIENCE, otherwise);
  });
  return Promise.race([asked, tooLong]).finally(() => clearTimeout(late));
}
