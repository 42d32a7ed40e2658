import fc from 'fast-check';
import { expect } from 'vitest';
import { createFakeStorage } from '../fake-storage.test-kit.ts';
import {
  arbitraryEvents,
  arbitraryParts,
  dieAt,
  idsOf,
  page,
  reopen,
  revive,
  type StoreProperty,
} from '../store-under-test.test-kit.ts';

/** Pages that hear nothing of each other, but never write at the same moment. */
export const turns: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }), (parts, order) => {
      const storage = createFakeStorage();
      const pages = [0, 1, 2].map(() => page(store, storage));
      for (const open of pages) open([]);
      const events = parts.flat();
      for (const [place, event] of events.entries()) pages[order[place % order.length] ?? 0]?.([event]);
      expect(idsOf(reopen(store, storage))).toEqual(idsOf(events));
    }),
    { numRuns },
  );
};

/** Three pages, each of which may be interrupted by the others before anything it asks of the storage. */
export const interleaved: StoreProperty = (store, numRuns) => {
  const interruptions = fc.array(fc.tuple(fc.nat(40), fc.nat(2)), { maxLength: 20 });
  fc.assert(
    fc.property(arbitraryEvents, interruptions, (events, plan) => {
      const storage = createFakeStorage();
      const pages = [0, 1, 2].map(() => page(store, storage));
      const left = [...events];
      const due = [...plan];
      let wait = due.shift();
      let asked = 0;
      const busy = new Set<number>();
      const run = (who: number) => {
        if (busy.has(who)) return;
        busy.add(who);
        const event = left.shift();
        pages[who]?.(event ? [event] : []);
        busy.delete(who);
      };
      storage.before = () => {
        asked += 1;
        if (!wait || asked < wait[0] || busy.size === 3) return;
        asked = 0;
        const [, who] = wait;
        wait = due.shift();
        run(who);
      };
      for (let turn = 0; left.length > 0; turn += 1) run(turn % 3);
      revive(storage);
      // Each page hears that another has saved, and looks again.
      for (let round = 0; round < 2; round += 1) for (const open of pages) open([]);
      expect(idsOf(reopen(store, storage))).toEqual(idsOf(events));
      const before = [...storage.kept];
      for (const open of pages) expect(idsOf(open([]).events)).toEqual(idsOf(events));
      expect([...storage.kept]).toEqual(before);
    }),
    { numRuns },
  );
};

/** Storage is emptied under the page by somebody else: what the page knows is kept again. */
export const emptied: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.func(fc.boolean()), ([kept = [], ...rest], isGone) => {
      const storage = createFakeStorage();
      const open = page(store, storage);
      open(kept);
      for (const key of [...storage.kept.keys()]) if (isGone(key)) storage.kept.delete(key);
      open(rest.flat());
      expect(idsOf(reopen(store, storage))).toEqual(idsOf([...kept, ...rest.flat()]));
    }),
    { numRuns },
  );
};

/** Cleared for good, also from a tab that has heard nothing; what it does afterwards is a new beginning. */
export const cleared: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.boolean(), ([kept = [], later = [], ...rest], isFull) => {
      const storage = createFakeStorage();
      const deaf = page(store, storage);
      const here = page(store, storage);
      here(kept);
      deaf(rest.flat());
      storage.kept.set('alongside:test:set-aside:x', 'bytes');
      storage.kept.set('alongside:test:progress', '{"version":1}');
      storage.kept.set('alongside:other:1:0:a', 'of another course');
      let hasRoom = !isFull;
      storage.before = (asked) => {
        if (asked === 'removeItem') hasRoom = true;
        if (asked === 'setItem' && !hasRoom) throw new Error('full');
      };
      expect(store.clearDevice(() => storage, 'test')).toBe(true);
      expect([...storage.kept.keys()].sort()).toEqual([
        'alongside:other:1:0:a',
        'alongside:test:head:a',
        'alongside:test:head:b',
      ]);
      revive(storage);
      expect(idsOf(deaf(later).events)).toEqual(idsOf(later));
      expect(here([])).toEqual({ events: deaf([]).events });
      expect(idsOf(reopen(store, storage))).toEqual(idsOf(later));
      const everything = [...storage.kept.values()].join('');
      for (const { id } of [...kept, ...rest.flat()]) expect(everything).not.toContain(`"id":"${id}"`);
    }),
    { numRuns },
  );
};

/** A tab is killed while it clears. What it had got to stays cleared; what is left is swept out by the next page. */
export const clearedHalfWay: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryEvents, fc.integer({ min: 2, max: 30 }), (events, write) => {
      const storage = createFakeStorage();
      page(store, storage)(events);
      dieAt(storage, write);
      store.clearDevice(() => storage, 'test');
      revive(storage);
      expect(page(store, storage)([])).toEqual({ events: [] });
      expect([...storage.kept.keys()].sort()).toEqual(['alongside:test:head:a', 'alongside:test:head:b']);
    }),
    { numRuns },
  );
};
