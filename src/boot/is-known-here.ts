import { databaseName, hasDatabase } from '../state/storage/has-database.ts';

/**
 * Whether this device keeps anything for a learner of any course of ours. Where that can't be told, storage is blocked,
 * and the page has something to say about it.
 */
export function isKnownHere(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith('alongside:'));
  } catch {
    return true;
  }
}

/**
 * Whether this device still has the mirror of a record of this course: a browser that is killed may lose localStorage
 * alone. Makes nothing and fetches nothing. Where that can’t be told, nobody has done anything here to be told of.
 */
export function isMirroredHere(): Promise<boolean> {
  const { course = '' } = document.documentElement.dataset;
  return hasDatabase(() => window.indexedDB, databaseName(course)).catch(() => false);
}
