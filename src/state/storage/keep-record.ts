import type { ProgressEvent } from '../../domain/progress-event.ts';
import type { Kept, StorageTrouble } from '../ports.ts';
import { entryOf } from './entry.ts';
import { createKnownEntries, type KnownEntries } from './known-entries.ts';
import { writeLeaf } from './leaf.ts';
import { mendCopies } from './mend-copies.ts';
import { type FirstVersion, readFirstVersion } from './migrations/from-1.ts';
import { firstVersionKey, type Scope } from './record-keys.ts';
import { setAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';
import { type Copies, headScope, readCopies, type StoredCopies } from './stored-copies.ts';

/**
 * One page's hand on the record. Each call reads all that is stored, takes in what is new there, adds what it was given,
 * and brings every leaf whose bytes differ to the union. So one call loads, saves, mends and migrates.
 * It never throws, and what could not be kept is known for as long as the page is open.
 */
export function createRecordKeeper(
  scope: Scope,
  getStorage: () => Shelf,
): (added: readonly ProgressEvent[]) => Kept {
  const known = createKnownEntries(scope);
  /** What was whole under each key: it need not be looked into again. */
  const seen = new Map<string, string>();
  let epoch: number | undefined;

  return (added) => {
    const fresh = added.filter((event) => !known.has(event)).map(entryOf);
    let trouble: StorageTrouble | undefined;
    try {
      trouble = keep(getStorage(), () => fresh.map(known.add));
    } catch (error) {
      trouble = troubleOf(error);
    }
    fresh.map(known.add);
    return { events: known.events(), ...(trouble ? { trouble } : {}) };
  };

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
