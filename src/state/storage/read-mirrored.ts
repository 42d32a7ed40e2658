import { type Entry, readEntry } from './entry.ts';
import { type FirstLine, readFirstLine, saltOf, VERSION, writeLeaf } from './leaf.ts';
import type { Mirrored } from './mirror.ts';
import type { Scope } from './record-keys.ts';
import { headScope } from './stored-copies.ts';

// The mirror holds a line for each entry, as a leaf does, under `[epoch, line, id]`; and, after a clearing, a leaf’s first
// line under `head`, which says the epoch.

export type MirrorKey = string | [epoch: number, line: string, id: string];

export const HEAD = 'head';

export const writeHead = (scope: Scope, epoch: number): string => writeLeaf([], headScope(scope), epoch);

/** What a mirror’s head says, if there is one. */
export function readHead(head: unknown, scope: Scope): FirstLine | undefined {
  return typeof head === 'string' ? readFirstLine(head, headScope(scope)) : undefined;
}

/**
 * Reads any keys and values whatever. Nothing is believed without its checksum, which covers course, line and epoch.
 * Throws if a later edition wrote it.
 */
export function readMirrored(
  records: readonly (readonly [key: unknown, value: unknown])[],
  scope: Scope,
): Mirrored {
  const head = readHead(records.find(([key]) => key === HEAD)?.[1], scope);
  if (head && head.version > VERSION) throw new Error('The mirror was written by a newer edition.');
  const found = records.flatMap(([key, value]) => {
    if (!Array.isArray(key) || typeof value !== 'string') return [];
    const [at, line] = key as readonly unknown[];
    const epoch = Number.isSafeInteger(at) ? (at as number) : -1;
    // Another line’s entries say nothing here but how often the course was cleared.
    const entry = typeof line === 'string' ? readEntry(value, saltOf({ ...scope, line }, epoch)) : undefined;
    return [{ epoch, line, entry }];
  });
  const epoch = found.reduce(
    (highest, one) => Math.max(highest, one.entry ? one.epoch : 0),
    head?.epoch ?? 0,
  );
  const entries = new Map<string, Entry>();
  for (const one of found)
    if (one.entry && one.epoch === epoch && one.line === scope.line) entries.set(one.entry.id, one.entry);
  return {
    epoch,
    entries: [...entries.values()],
    hasLeftovers: found.some((one) => one.epoch < epoch),
  };
}
