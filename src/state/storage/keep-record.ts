import type { ProgressEvent } from '../../domain/progress-event.ts';
import type { Kept, StorageTrouble } from '../ports.ts';
import { type Entry, entryOf } from './entry.ts';
import { createKnownEntries, type KnownEntries } from './known-entries.ts';
import { writeLeaf } from './leaf.ts';
import { mendCopies } from './mend-copies.ts';
import { type FirstVersion, readFirstVersion } from './migrations/from-1.ts';
import type { Mirrored } from './mirror.ts';
import { firstVersionKey, type Scope } from './record-keys.ts';
import { setAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';
import { type Copies, headScope, readCopies, type StoredCopies } from './stored-copies.ts';

/** One page's hand on the record. Nothing throws, and what could not be kept is known for as long as the page is open. */
export interface RecordKeeper {
  /**
   * Reads all that is stored, takes in what is new there, adds what it was given, and brings every leaf whose bytes
   * differ to the union. So one call loads, saves, mends and migrates.
   */
  keep(added: readonly ProgressEvent[]): Kept;
  /**
   * Takes in what the mirror was found to hold. If only the mirror knew of a clearing, all that was stored goes; what
   * this page has added since it opened was done after it, and stays.
   */
  join(mirrored: Pick<Mirrored, 'epoch' | 'entries'>): void;
  /** The record was cleared if this is a higher epoch than this page’s. */
  meet(epoch: number): void;
  /** All that is known, of the present epoch. */
  known(): Known;
}

export interface Known {
  readonly epoch: number;
  readonly entries: readonly Entry[];
}

/** `onAdded` is told of what was added, before anything of it is stored: the mirror takes longer. */
export function createRecordKeeper(
  scope: Scope,
  getStorage: () => Shelf,
  onAdded: (added: Known) => void = () => undefined,
): RecordKeeper {
  const known = createKnownEntries(scope);
  /** What was whole under each key: it need not be looked into again. */
  const seen = new Map<string, string>();
  let epoch: number | undefined;
  /** What this page has added, until the mirror has been read. */
  let own: Entry[] | undefined = [];

  return {
    keep: (added) => {
      const fresh = added.filter((event) => !known.has(event)).map(entryOf);
      let trouble: StorageTrouble | undefined;
      try {
        trouble = keep(getStorage(), () => add(fresh));
      } catch (error) {
        trouble = troubleOf(error);
        add(fresh);
      }
      fresh.map(known.add);
      return { events: known.events(), ...(trouble ? { trouble } : {}) };
    },
    join: (mirrored) => {
      if (mirrored.epoch > (epoch ?? 0)) {
        const kept = own ?? [];
        meetEpoch(mirrored.epoch);
        kept.map(known.add);
      }
      if (mirrored.epoch === (epoch ?? 0)) for (const entry of mirrored.entries) known.add(entry);
      own = undefined;
    },
    meet: meetEpoch,
    known: () => ({ epoch: epoch ?? 0, entries: known.entries() }),
  };

  function add(fresh: readonly Entry[]): void {
    // Met already where storage gave out half-way.
    const added = fresh.filter((entry) => !entry.event || !known.has(entry.event));
    added.map(known.add);
    // Completion follows from answers and is found again.
    own?.push(...added.filter(({ event }) => event?.kind !== 'completed'));
    onAdded({ epoch: epoch ?? 0, entries: added });
  }

  function keep(storage: Shelf, addFresh: () => void): StorageTrouble | undefined {
    const stored = readCopies(storage, scope, { epoch: epoch ?? 0, texts: seen });
    const first = readFirst(storage);
    if (stored.isNewer || first?.state === 'newer') return 'newer';
    const now = meetEpoch(stored.epoch);
    takeIn(stored, now, known);
    for (const event of first?.events ?? []) known.add(entryOf(event));
    addFresh();
    const troubles = mendAll(storage, stored, now);
    const failed = troubles.find((trouble) => trouble !== 'damaged');
    // Only now that all of it is kept in its new form may the old one go.
    return failed ?? (first ? retire(storage, first) : undefined) ?? troubles[0];
  }

  function readFirst(storage: Shelf): (FirstVersion & { readonly text: string }) | undefined {
    const text = storage.getItem(firstVersionKey(scope.course));
    return text === null ? undefined : { ...readFirstVersion(text), text };
  }

  function retire(
    storage: Shelf,
    first: FirstVersion & { readonly text: string },
  ): StorageTrouble | undefined {
    if (first.state === 'damaged') setAside(storage, scope.course, first.text);
    storage.removeItem(firstVersionKey(scope.course));
    return first.state === 'damaged' ? 'damaged' : undefined;
  }

  /** A higher epoch than this page's: the record was cleared meanwhile, and all this page knew went with it. */
  function meetEpoch(found: number): number {
    if (epoch !== undefined && found > epoch) {
      known.forget();
      seen.clear();
      if (own) own = [];
    }
    epoch = Math.max(epoch ?? 0, found);
    return epoch;
  }

  function mendAll(storage: Shelf, { head, leaves }: StoredCopies, now: number): readonly StorageTrouble[] {
    const headText = now === 0 ? null : writeLeaf([], headScope(scope), now);
    return [
      mend(storage, head, headText, now),
      ...leaves.map((copies, leaf) => mend(storage, copies, known.leafText(leaf, now), now)),
    ].flatMap((trouble) => trouble ?? []);
  }

  function mend(
    storage: Shelf,
    copies: Copies,
    text: string | null,
    now: number,
  ): StorageTrouble | undefined {
    if (copies.every((copy) => copy.text === text && !copy.read)) return undefined;
    try {
      const mended = mendCopies(storage, { copies, text, epoch: now, course: scope.course });
      if (mended === 'refused') return 'blocked';
      for (const { key } of text === null ? [] : copies) seen.set(key, text ?? '');
      return mended === 'lost' ? 'damaged' : undefined;
    } catch (error) {
      return troubleOf(error);
    }
  }
}

/** What belongs to an earlier epoch was cleared. */
function takeIn({ leaves }: StoredCopies, epoch: number, known: KnownEntries): void {
  for (const { read } of leaves.flat()) {
    if (read?.epoch === epoch) for (const entry of read.entries) known.add(entry);
  }
}

function troubleOf(error: unknown): StorageTrouble {
  const isFull = error instanceof DOMException && /^(?:NS_ERROR_DOM_)?(?:Quota|QUOTA)/.test(error.name);
  return isFull ? 'full' : 'blocked';
}
