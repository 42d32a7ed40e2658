import { mergeEvents } from '../../domain/merge-events.ts';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import type { Kept, ProgressStorage, StorageTrouble } from '../ports.ts';
import { checksum } from './checksum.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/**
 * Keeps the record in the browser's localStorage under `key`.
 * `getStorage` may throw: where storage is blocked, merely naming it does.
 */
export function createLocalStorage(getStorage: () => Storage, key: string): ProgressStorage {
  return {
    load: () => {
      try {
        return load(getStorage(), key);
      } catch {
        return { events: [], trouble: 'blocked' };
      }
    },
    save: (events) => save(getStorage, key, events),
    watch: (onSaved) => {
      // A null key means that everything was cleared: what this page knows is then saved again.
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) onSaved();
      };
      // A page that comes back from the back/forward cache has heard nothing in the meantime.
      const onShow = (event: PageTransitionEvent) => {
        if (event.persisted) onSaved();
      };
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onShow);
      return () => {
        removeEventListener('storage', onStorage);
        removeEventListener('pageshow', onShow);
      };
    },
  };
}

function load(storage: Storage, key: string): Kept {
  const stored = storage.getItem(key);
  if (stored === null) return { events: [] };
  const snapshot = readSnapshot(stored);
  if (snapshot.state === 'newer') return { events: [], trouble: 'newer' };
  if (snapshot.state === 'whole') return { events: snapshot.events };
  setAside(storage, key, stored);
  return { events: snapshot.events, trouble: 'damaged' };
}

/** Unreadable bytes get a key of their own: a person or a later edition may still make sense of them. */
function setAside(storage: Storage, key: string, stored: string): void {
  storage.setItem(`${key}:set-aside:${checksum(stored)}`, stored);
}

function save(getStorage: () => Storage, key: string, events: readonly ProgressEvent[]): Kept {
  let union = events;
  try {
    const storage = getStorage();
    const kept = load(storage, key);
    if (kept.trouble === 'newer') return { events, trouble: 'newer' };
    union = mergeEvents(kept.events, events);
    const snapshot = writeSnapshot(union);
    storage.setItem(key, snapshot);
    // Some browsers take a write and forget it.
    if (storage.getItem(key) !== snapshot) return { events: union, trouble: 'blocked' };
    return { events: union, ...(kept.trouble ? { trouble: kept.trouble } : {}) };
  } catch (error) {
    return { events: union, trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): StorageTrouble {
  const isFull = error instanceof DOMException && /^(?:NS_ERROR_DOM_)?(?:Quota|QUOTA)/.test(error.name);
  return isFull ? 'full' : 'blocked';
}
