import { compareEvents, type ProgressEvent } from '../../domain/progress-event.ts';
import type { Entry } from './entry.ts';
import { writeLeaf } from './leaf.ts';
import { LEAVES, leafOf, type Scope } from './record-keys.ts';

/** All that a page knows of the record, kept or not: what could not be written is here until it can. */
export interface KnownEntries {
  /** Whether this very event was added before, even if it was forgotten since. */
  has(event: ProgressEvent): boolean;
  add(entry: Entry): void;
  /** After a clearing: who still holds on to what was known may give it again, and it is not taken. */
  forget(): void;
  events(): readonly ProgressEvent[];
  /** Also those that this edition makes nothing of. */
  entries(): readonly Entry[];
  /** What should be stored of one leaf. Nothing for a leaf without entries. */
  leafText(leaf: number, epoch: number): string | null;
}

export function createKnownEntries(scope: Scope): KnownEntries {
  const leaves = Array.from({ length: LEAVES }, () => new Map<string, Entry>());
  const texts = new Map<number, { readonly epoch: number; readonly text: string }>();
  const met = new WeakSet<ProgressEvent>();
  let events: readonly ProgressEvent[] = [];
  let added: ProgressEvent[] = [];
  const entriesFor = (id: string) => leaves[leafOf(id)] ?? new Map<string, Entry>();

  return {
    has: (event) => met.has(event),
    add: (entry) => {
      if (entry.event) met.add(entry.event);
      const entries = entriesFor(entry.id);
      const known = entries.get(entry.id);
      // Two entries under one id can only come from damage; which one stays must not depend on the order.
      if (known && known.json >= entry.json) return;
      entries.set(entry.id, entry);
      texts.delete(leafOf(entry.id));
      if (entry.event) added.push(entry.event);
      if (known?.event) events = withoutId(events, known.id);
      if (known?.event) added = added.filter((event) => event !== known.event);
    },
    forget: () => {
      for (const entries of leaves) entries.clear();
      texts.clear();
      events = [];
      added = [];
    },
    events: () => {
      if (added.length > 0) events = [...events, ...added].sort(compareEvents);
      added = [];
      return events;
    },
    entries: () => leaves.flatMap((entries) => [...entries.values()]),
    leafText: (leaf, epoch) => {
      const entries = leaves[leaf];
      if (!entries || entries.size === 0) return null;
      const known = texts.get(leaf);
      if (known?.epoch === epoch) return known.text;
      const text = writeLeaf([...entries.values()].sort(compareIds), scope, epoch);
      texts.set(leaf, { epoch, text });
      return text;
    },
  };

  function withoutId(list: readonly ProgressEvent[], id: string): readonly ProgressEvent[] {
    return list.filter((event) => event.id !== id);
  }
}

/** Every tab writes the same entries as the same bytes, so that tabs come to rest. */
function compareIds(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
