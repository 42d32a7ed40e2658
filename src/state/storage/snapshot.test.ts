import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

const runs = { numRuns: process.env['FULL'] ? 20_000 : 500 };
const name = fc.string({ minLength: 1, maxLength: 200 });
const stamp = { id: name, seq: fc.integer({ min: 1, max: 1_000_000_000 }), at: fc.integer() };
const scaled = fc.double({ min: 0, max: 1, noNaN: true });
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ kind: fc.constant('lesson-opened' as const), lesson: name, ...stamp }),
  fc.record({ kind: fc.constant('answer-shown' as const), item: name, revision: stamp.seq, ...stamp }),
  fc.record({
    kind: fc.constant('completed' as const),
    part: fc.constantFrom('lesson' as const, 'module' as const, 'course' as const),
    of: name,
    ...stamp,
  }),
  fc.record({
    kind: fc.constant('attempted' as const),
    item: name,
    revision: stamp.seq,
    response: fc.record({ chosen: fc.array(name, { maxLength: 9 }) }),
    verdict: fc.constantFrom('correct' as const, 'partly-correct' as const, 'not-yet' as const),
    // JSON has no −0.
    scaled: scaled.map((value) => value + 0),
    ...stamp,
  }),
);

test('any record is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      expect(readSnapshot(writeSnapshot(events))).toEqual({ state: 'whole', events });
    }),
    runs,
  );
});

test('any one sign changed is noticed, unless it says the same (the last digit of 5e-324)', () => {
  const changed = fc.tuple(
    fc.array(event, { minLength: 1 }),
    fc.nat(),
    fc.constantFrom('x', '7', '"', '}', ' '),
  );
  fc.assert(
    fc.property(changed, ([events, at, sign]) => {
      const stored = writeSnapshot(events);
      const start = stored.indexOf('[') + 1;
      const place = start + (at % (stored.length - start));
      fc.pre(stored[place] !== sign);
      const damaged = `${stored.slice(0, place)}${sign}${stored.slice(place + 1)}`;
      const read = readSnapshot(damaged);
      if (read.state === 'whole') expect(read.events).toEqual(events);
      else expect(read.state).toBe('damaged');
    }),
    runs,
  );
});

test('nothing that may be stored makes reading throw or gives an event that is none', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything().map((value) => `${JSON.stringify(value)}`),
  );
  fc.assert(
    fc.property(anything, (stored) => {
      const snapshot = readSnapshot(stored);
      if (snapshot.state !== 'newer') expect(snapshot.events).toEqual([]);
    }),
    runs,
  );
});
