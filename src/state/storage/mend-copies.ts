import { setAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';
import type { Copies, Copy } from './stored-copies.ts';

/** What both copies of one key should be. */
export interface Due {
  readonly copies: Copies;
  readonly text: string | null;
  readonly epoch: number;
  /** Whose bytes these are: where something may be lost, they are set aside before they are written over. */
  readonly course: string;
}

/** `refused`: the browser did not keep what it was given. `lost`: some of what was there could not be read. */
export type Mended = 'refused' | 'lost' | 'whole';

/**
 * Brings both copies to one text. The worse goes first and is read back, so that at every moment the better one, or the
 * new one, is whole.
 */
export function mendCopies(storage: Shelf, { copies, text, epoch, course }: Due): Mended {
  const isLost = isAnythingLost(copies, epoch);
  if (isLost) for (const copy of copies.filter(isDamaged)) setAside(storage, course, copy.text ?? '');
  const worseFirst = copies.toSorted((a, b) => worth(a, epoch) - worth(b, epoch));
  for (const { key, text: before } of worseFirst) {
    if (before !== text && !isWritten(storage, key, text)) return 'refused';
  }
  return isLost ? 'lost' : 'whole';
}

/** Some browsers take a write and forget it. */
function isWritten(storage: Shelf, key: string, text: string | null): boolean {
  if (text === null) storage.removeItem(key);
  else storage.setItem(key, text);
  return storage.getItem(key) === text;
}

const isDamaged = ({ read }: Copy): boolean => read?.isWhole === false;

/** With one copy whole nothing is. Otherwise the first lines say how many entries there should be. */
function isAnythingLost(copies: Copies, epoch: number): boolean {
  if (!copies.some(isDamaged) || copies.some((copy) => isWholeAt(copy, epoch))) return false;
  const found = copies.flatMap(({ read }) => (read?.epoch === epoch ? [read] : []));
  const counts = found.flatMap(({ count }) => count ?? []);
  const ids = new Set(found.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return found.length > 0 && (counts.length === 0 || ids.size < Math.max(...counts));
}

/** What was not looked into again was whole when it was. */
function isWholeAt({ text, read }: Copy, epoch: number): boolean {
  return text !== null && (!read || (read.isWhole && read.epoch === epoch));
}

function worth(copy: Copy, epoch: number): number {
  const { text, read } = copy;
  if (text === null) return -1;
  if (!read) return Number.POSITIVE_INFINITY;
  return read.epoch < epoch ? 0 : read.entries.length + (read.isWhole ? 0.5 : 0);
}
