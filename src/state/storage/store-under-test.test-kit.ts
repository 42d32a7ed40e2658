import fc from 'fast-check';
import { arbitraryHappening } from '../../domain/arbitrary-events.test-kit.ts';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import { createFakeStorage, type FakeStorage } from './fake-storage.test-kit.ts';
import type { createMirroredKeeper } from './keep-mirrored.ts';
import type { createRecordKeeper } from './keep-record.ts';
import { readEvent } from './read-event.ts';
import { leafOf } from './record-keys.ts';
import type { clearDevice } from './whole-device.ts';

/** Only for tests: the real store, or a broken one that a property has to catch. */
export interface StoreUnderTest {
  readonly createRecordKeeper: typeof createRecordKeeper;
  readonly createMirroredKeeper: typeof createMirroredKeeper;
  readonly clearDevice: typeof clearDevice;
}

/** Throws where it does not hold for a store. */
export type StoreProperty = (store: StoreUnderTest, numRuns: number) => void | Promise<void>;

const FEW = 5;

export const scope = { course: 'test', line: '1' };

export const page = ({ createRecordKeeper }: StoreUnderTest, storage: FakeStorage, of = scope) =>
  createRecordKeeper(of, () => storage).keep;

/** What a page that opens now finds. */
export function reopen(store: StoreUnderTest, storage: FakeStorage): readonly ProgressEvent[] {
  return page(store, createFakeStorage(storage.kept))([]).events;
}

export const idsOf = (events: readonly ProgressEvent[]): ReadonlySet<string> =>
  new Set(events.map(({ id }) => id));

const happening = arbitraryHappening.filter(
  (one) => readEvent({ ...one, id: 'x', seq: 1, at: 0 }) !== undefined,
);

/** Events with ids of their own, as one device writes them. They share a few leaves, so that they get in each other's way. */
export const arbitraryEvents: fc.Arbitrary<readonly ProgressEvent[]> = fc
  .tuple(fc.array(happening, { minLength: 1, maxLength: 40 }), fc.stringMatching(/^[a-z0-9]{4}$/))
  .map(([happenings, device]) =>
    happenings.map((one, place) => ({
      ...one,
      id: idInFewLeaves(`${device}-${place}`),
      seq: place + 1,
      at: 0,
    })),
  );

function idInFewLeaves(start: string): string {
  let id = start;
  for (let number = 0; leafOf(id) >= FEW; number += 1) id = `${start}-${number}`;
  return id;
}

/** The same, in up to four parts. */
export const arbitraryParts: fc.Arbitrary<readonly (readonly ProgressEvent[])[]> = fc
  .tuple(arbitraryEvents, fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }))
  .map(([events, parts]) => [0, 1, 2, 3].map((part) => events.filter((_, place) => parts[place] === part)));

/** The page's program ends here: nothing it asks for afterwards is done. */
export function dieAt(storage: FakeStorage, write: number, torn?: string): void {
  let writes = 0;
  storage.before = (asked, key) => {
    if (asked !== 'getItem') writes += 1;
    if (writes === write && torn !== undefined) storage.kept.set(key, torn);
    if (writes >= write) throw new Error('The tab was killed.');
  };
}

export function revive(storage: FakeStorage): void {
  storage.before = () => undefined;
}
