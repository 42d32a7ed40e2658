import fc from 'fast-check';
import { expect } from 'vitest';
import type { ProgressEvent } from '../../../domain/progress-event.ts';
import { arbitraryEvents, arbitraryParts, page, type StoreProperty } from '../store-under-test.test-kit.ts';
import { createDevice } from './device.test-kit.ts';

type Step =
  /** `isSettled`: the mirror has confirmed it before anything else happens. */
  | { readonly what: 'record'; readonly page: number; readonly isSettled: boolean }
  | { readonly what: 'kill'; readonly back: number }
  /** By another program of the same origin, or by the learner. */
  | { readonly what: 'empty localStorage' }
  | { readonly what: 'empty mirror' }
  | { readonly what: 'clear' };

const record: fc.Arbitrary<Step> = fc.record({
  what: fc.constant('record'),
  page: fc.nat(1),
  isSettled: fc.boolean(),
});
const kill: fc.Arbitrary<Step> = fc.record({
  what: fc.constant('kill'),
  back: fc.constantFrom(0, 0.3, 0.7, 1),
});
const killLate: fc.Arbitrary<Step> = fc.constant({ what: 'kill', back: 0 });
const clear: fc.Arbitrary<Step> = fc.constant({ what: 'clear' });
const emptyStorage: fc.Arbitrary<Step> = fc.constant({ what: 'empty localStorage' });
const emptyMirror: fc.Arbitrary<Step> = fc.constant({ what: 'empty mirror' });

const isIn = (texts: Iterable<string>, id: string): boolean =>
  [...texts].some((text) => text.includes(`"id":"${id}"`));

/** What has to be there at the end, and what may not. */
function createExpectations() {
  const recorded = new Set<string>();
  const sure = new Set<string>();
  const unsure = new Set<string>();
  const gone = new Set<string>();
  const settle = () => {
    for (const id of unsure) sure.add(id);
    unsure.clear();
  };
  return {
    sure,
    gone,
    settle,
    record: ({ id, kind }: ProgressEvent) => {
      recorded.add(id);
      // Completion follows from the others and is found again: it may go with a record that was cleared.
      if (kind !== 'completed') unsure.add(id);
    },
    /**
     * Of what the mirror had not confirmed, that is there which localStorage had on the disk. Nothing of it is, where the
     * browser was killed twice: once after a clearing that only the mirror has kept, and again before a page that was
     * opened then had read the mirror. What was recorded between them looks like what was cleared.
     */
    kill: ({ left, isBehind }: Awaited<ReturnType<Device['kill']>>) => {
      const texts = isBehind ? [] : [...left.values()];
      for (const id of unsure) if (isIn(texts, id)) sure.add(id);
      unsure.clear();
    },
    clear: () => {
      for (const id of recorded) gone.add(id);
      for (const set of [recorded, sure, unsure]) set.clear();
    },
  };
}

type Device = ReturnType<typeof createDevice>;
type Expectations = ReturnType<typeof createExpectations>;

async function take(
  step: Step,
  device: Device,
  expected: Expectations,
  left: ProgressEvent[],
): Promise<void> {
  const event = step.what === 'record' ? left.shift() : undefined;
  if (event && step.what === 'record') expected.record(event);
  switch (step.what) {
    case 'record':
      await device.record(step.page, event ? [event] : [], step.isSettled);
      return step.isSettled ? expected.settle() : undefined;
    case 'kill':
      return expected.kill(await device.kill(step.back));
    case 'clear':
      await device.clear();
      return expected.clear();
    case 'empty localStorage':
      await device.emptyStorage();
      return expected.settle();
    case 'empty mirror':
      await device.emptyMirror();
      return expected.settle();
  }
}

/**
 * Takes a device through what may happen to it. At the end everything is there that one of its two places must still
 * have, and nothing, not even as bytes, that was cleared.
 */
function walk(step: fc.Arbitrary<Step>): StoreProperty {
  return (store, numRuns) =>
    fc.assert(
      fc.asyncProperty(arbitraryEvents, fc.array(step, { maxLength: 14 }), async (events, steps) => {
        const device = createDevice(store);
        const expected = createExpectations();
        const left = [...events];
        await device.settle();
        for (const one of steps) await take(one, device, expected, left);
        expected.settle();
        const { found, bytes } = await device.look();
        for (const id of expected.sure) expect(found).toContain(id);
        for (const id of expected.gone) expect(isIn([bytes], id)).toBe(false);
      }),
      { numRuns },
    );
}

/** The mirror is never lost, localStorage goes back in time or away altogether. */
export const killed = walk(fc.oneof(record, record, record, kill, clear, emptyStorage));

/** localStorage is what it was, the mirror is taken away. */
export const mirrorLost = walk(fc.oneof(record, record, record, killLate, clear, emptyMirror));

/** A record of before there was a mirror, or of a device whose mirror was refused: one opening brings it there. */
export const copied: StoreProperty = (store, numRuns) =>
  fc.assert(
    fc.asyncProperty(arbitraryEvents, async (events) => {
      const device = createDevice(store);
      page(store, device.storage)(events);
      await device.settle();
      await device.kill(1);
      const { found } = await device.look();
      for (const { id } of events) expect(found).toContain(id);
    }),
    { numRuns },
  );

/** The mirror refuses for a while. Once it no longer does, it gets what it has missed. */
export const refusedForAWhile: StoreProperty = (store, numRuns) =>
  fc.assert(
    fc.asyncProperty(arbitraryParts, fc.boolean(), async ([first = [], ...rest], isRead) => {
      const device = createDevice(store);
      const refuse = () => {
        throw new Error('refused');
      };
      if (!isRead) device.database.before = refuse;
      await device.settle();
      device.database.before = refuse;
      await device.record(0, first, true);
      if (first.length > 0) expect(device.trouble()).toBe('unmirrored');
      device.database.before = () => undefined;
      await device.record(0, rest.flat(), true);
      if (isRead) expect(device.trouble()).toBeUndefined();
      await device.kill(1);
      const { found } = await device.look();
      for (const { id } of [...first, ...rest.flat()]) expect(found).toContain(id);
    }),
    { numRuns },
  );

/** The mirror could not be cleared, and says afterwards what was cleared in localStorage. */
export const clearedWithoutMirror: StoreProperty = (store, numRuns) =>
  fc.assert(
    fc.asyncProperty(arbitraryEvents, async (events) => {
      const device = createDevice(store);
      await device.record(0, events, true);
      device.database.before = () => {
        throw new Error('refused');
      };
      expect(await device.clear()).toBe(false);
      device.database.before = () => undefined;
      await device.kill(0);
      const { found, bytes } = await device.look();
      expect(found.size).toBe(0);
      for (const { id } of events) expect(bytes).not.toContain(`"id":"${id}"`);
    }),
    { numRuns },
  );
