import fc from 'fast-check';
import { expect } from 'vitest';
import { checksum } from '../checksum.ts';
import { createFakeStorage, noRoom } from '../fake-storage.test-kit.ts';
import { firstVersionKey, leafKeys, leafOf } from '../record-keys.ts';
import {
  arbitraryEvents,
  arbitraryParts,
  dieAt,
  idsOf,
  page,
  reopen,
  revive,
  type StoreProperty,
  scope,
} from '../store-under-test.test-kit.ts';

export const readsBack: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.boolean(), (parts, isOnePage) => {
      const storage = createFakeStorage();
      const first = page(store, storage);
      for (const part of parts) (isOnePage ? first : page(store, storage))(part);
      expect(idsOf(reopen(store, storage))).toEqual(idsOf(parts.flat()));
      for (const event of reopen(store, storage)) expect(parts.flat()).toContainEqual(event);
    }),
    { numRuns },
  );
};

/** The bytes are a function of the events: so tabs come to rest, whoever was first. */
export const sameBytes: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (parts, order) => {
      const [one, two] = [createFakeStorage(), createFakeStorage()];
      for (const part of parts) page(store, one)(part);
      for (const place of [...order, ...order]) page(store, two)(parts[place] ?? []);
      expect(new Map([...two.kept].sort())).toEqual(new Map([...one.kept].sort()));
    }),
    { numRuns },
  );
};

/** The tab is killed at any write, also in the middle of one, also where a copy was damaged before. */
export const crash: StoreProperty = (store, numRuns) => {
  const torn = fc.option(fc.constantFrom('', 'alongside 2 0', 'alongside 2 0 1 x\n'), { nil: undefined });
  fc.assert(
    fc.property(
      arbitraryParts,
      fc.integer({ min: 1, max: 30 }),
      torn,
      fc.nat(2),
      (parts, write, bytes, hurt) => {
        const storage = createFakeStorage();
        const [kept = [], ...rest] = parts;
        page(store, storage)(kept);
        const suffix = [':a', ':b'][hurt];
        for (const key of storage.kept.keys()) {
          if (suffix && key.endsWith(suffix)) storage.kept.set(key, 'damaged');
        }
        dieAt(storage, write, bytes);
        page(store, storage)(rest.flat());
        revive(storage);
        const found = idsOf(reopen(store, storage));
        for (const { id } of kept) expect(found).toContain(id);
      },
    ),
    { numRuns },
  );
};

/** What the browser keeps is not what it was given. That is noticed, and the other copy is left alone. */
export const corruptedWrite: StoreProperty = (store, numRuns) => {
  fc.assert(
    // Of either copy, or of both.
    fc.property(arbitraryParts, fc.nat(30), fc.constantFrom('', ':a', ':b'), (parts, length, copy) => {
      const storage = createFakeStorage();
      const [kept = [], ...rest] = parts;
      page(store, storage)(kept);
      const added = rest.flat();
      const { setItem } = storage;
      storage.setItem = (key, value) => setItem(key, key.endsWith(copy) ? value.slice(0, length) : value);
      const { events, trouble } = page(store, storage)(added);
      storage.setItem = setItem;
      expect(trouble).toBe(added.length > 0 ? 'blocked' : undefined);
      expect(idsOf(events)).toEqual(idsOf(parts.flat()));
      for (const { id } of kept) expect(idsOf(reopen(store, storage))).toContain(id);
    }),
    { numRuns },
  );
};

export const noRoomLeft: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.nat(20), (parts, room) => {
      const storage = createFakeStorage();
      const [kept = [], ...rest] = parts;
      const open = page(store, storage);
      open(kept);
      let writes = 0;
      storage.before = (asked) => {
        if (asked !== 'setItem') return;
        writes += 1;
        if (writes > room) throw noRoom();
      };
      const { events, trouble } = open(rest.flat());
      expect(trouble).toBe(writes > room ? 'full' : undefined);
      expect(idsOf(events)).toEqual(idsOf(parts.flat()));
      for (const { id } of kept) expect(idsOf(reopen(store, storage))).toContain(id);
      revive(storage);
      expect(open([])).toEqual({ events });
      expect(reopen(store, storage)).toEqual(events);
    }),
    { numRuns },
  );
};

export const firstVersion: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryEvents, fc.integer({ min: 1, max: 90 }), (events, write) => {
      const list = JSON.stringify(events);
      const text = `{"version":1,"checksum":"${checksum(list)}","events":${list}}`;
      const storage = createFakeStorage([[firstVersionKey(scope.course), text]]);
      dieAt(storage, write);
      page(store, storage)([]);
      revive(storage);
      expect(idsOf(reopen(store, storage))).toEqual(idsOf(events));
      expect(page(store, storage)([]).trouble).toBeUndefined();
      expect([...storage.kept.keys()]).not.toContain(firstVersionKey(scope.course));
      expect(idsOf(reopen(store, storage))).toEqual(idsOf(events));
    }),
    { numRuns },
  );
};

/** Bytes of a later version, in any one place, and events of kinds that are not known yet. */
export const newerVersion: StoreProperty = (store, numRuns) => {
  const start = 'alongside 3 0 -';
  const newer = (line: string) => `${start} ${checksum(`${scope.course} ${line}  ${start}`)}\n`;
  const place = fc.constantFrom(
    ['alongside:test:head:b', newer('')] as const,
    ['alongside:test:1:5:a', newer('1')] as const,
    [firstVersionKey('test'), '{"version":2}'] as const,
  );
  fc.assert(
    fc.property(arbitraryParts, place, ([kept = [], ...rest], [key, bytes]) => {
      const storage = createFakeStorage();
      page(store, storage)(kept);
      storage.kept.set(key, bytes);
      const before = new Map(storage.kept);
      const { events, trouble } = page(store, storage)(rest.flat());
      expect(trouble).toBe('newer');
      expect(idsOf(events)).toEqual(idsOf(rest.flat()));
      expect(storage.kept).toEqual(before);
    }),
    { numRuns },
  );
};

export const unknownKind: StoreProperty = (store, numRuns) => {
  fc.assert(
    fc.property(arbitraryParts, fc.nat(9), ([kept = [], ...rest], number) => {
      const storage = createFakeStorage();
      const json = JSON.stringify({ kind: 'sung', id: `u-${number}`, seq: 1, at: 0 });
      const salted = (line: string, epoch = '') => checksum(`${scope.course} ${scope.line} ${epoch} ${line}`);
      const start = 'alongside 2 0 1';
      const [key] = leafKeys(scope, leafOf(`u-${number}`));
      storage.kept.set(key, `${start} ${salted(start)}\n${salted(json, '0')} ${json}\n`);
      page(store, storage)(kept);
      expect(page(store, storage)(rest.flat()).trouble).toBeUndefined();
      for (const copy of leafKeys(scope, leafOf(`u-${number}`)))
        expect(storage.kept.get(copy)).toContain(json);
    }),
    { numRuns },
  );
};
