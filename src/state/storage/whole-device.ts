import type { SetAside } from '../ports.ts';
import { findKeys, isSetAside } from './find-keys.ts';
import { readFirstLine, writeLeaf } from './leaf.ts';
import { headKeys } from './record-keys.ts';
import { headScope } from './stored-copies.ts';

// What concerns all that is stored of a course at once. It is wanted rarely, so it comes in one file of its own.

/** The highest epoch that is stored, of any line. */
export function findEpoch(getStorage: () => Storage, course: string): number {
  try {
    return highestEpoch(getStorage(), course);
  } catch {
    return 0;
  }
}

/**
 * Removes every key of ours for this course, of all its lines, and raises the epoch: a tab that still holds events, or
 * wakes up a day later, then knows that they are gone. The epoch says how often this was done, and nothing else.
 * `next` is the epoch that begins: one more than the highest stored, unless a higher one is known.
 * Gives back whether nothing is left.
 */
export function clearDevice(getStorage: () => Storage, course: string, next?: number): boolean {
  try {
    const storage = getStorage();
    const heads = headKeys(course);
    const text = writeLeaf([], headScope({ course }), next ?? highestEpoch(storage, course) + 1);
    const isGone = (key: string) => !heads.includes(key);
    // First, so that what a crash leaves behind is of an earlier epoch already. Without room it can wait.
    const hasRoom = mark(storage, heads, text);
    for (const key of findKeys(storage, course).filter(isGone)) storage.removeItem(key);
    return (hasRoom || mark(storage, heads, text)) && !findKeys(storage, course).some(isGone);
  } catch {
    return false;
  }
}

function mark(storage: Storage, heads: readonly string[], text: string): boolean {
  try {
    for (const key of heads) storage.setItem(key, text);
    return heads.every((key) => storage.getItem(key) === text);
  } catch {
    return false;
  }
}

function highestEpoch(storage: Storage, course: string): number {
  const epochs = findKeys(storage, course).flatMap((key) => {
    const [, , line = ''] = key.split(':');
    const scope = line === 'head' ? headScope({ course }) : { course, line };
    return readFirstLine(storage.getItem(key) ?? '', scope)?.epoch ?? [];
  });
  return Math.max(0, ...epochs);
}

/** Everything that could not be read and was kept for somebody who can. */
export function listSetAside(getStorage: () => Storage, course: string): readonly SetAside[] {
  try {
    const storage = getStorage();
    const keys = findKeys(storage, course).filter(isSetAside);
    return keys.map((key) => ({ name: key, bytes: storage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
