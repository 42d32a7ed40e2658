import { mergeEvents } from '../../domain/merge-events.ts';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import type { ProgressStorage } from '../ports.ts';

/** Keeps the record for as long as the page is open. */
export function createMemoryStorage(): ProgressStorage {
  let events: readonly ProgressEvent[] = [];
  return {
    load: () => ({ events }),
    save: (added) => {
      events = mergeEvents(events, added);
      return { events };
    },
    whenRead: () => Promise.resolve(),
    watch: () => () => undefined,
    clear: () => {
      events = [];
      return Promise.resolve(true);
    },
    listSetAside: () => Promise.resolve([]),
  };
}
