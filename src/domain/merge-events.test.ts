import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDamagedRecord, arbitraryParts, arbitraryRecord } from './arbitrary-events.test-kit.ts';
import { mergeEvents } from './merge-events.ts';
import { compareEvents } from './progress-event.ts';

describe('mergeEvents', () => {
  test('gives the same whichever record comes first, also when one is damaged', () => {
    fc.assert(
      fc.property(arbitraryDamagedRecord, arbitraryDamagedRecord, (a, b) => {
        expect(mergeEvents(b, a)).toEqual(mergeEvents(a, b));
        expect(mergeEvents(a.toReversed(), b)).toEqual(mergeEvents(a, b));
      }),
    );
  });

  test('gives the same whichever two are merged first, also when one is damaged', () => {
    fc.assert(
      fc.property(arbitraryDamagedRecord, arbitraryDamagedRecord, arbitraryDamagedRecord, (a, b, c) => {
        const all = mergeEvents(a, b, c);
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(all);
        expect(mergeEvents(a, mergeEvents(b, c))).toEqual(all);
      }),
    );
  });

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(arbitraryDamagedRecord, arbitraryDamagedRecord, (a, b) => {
        const merged = mergeEvents(a, b);
        expect(mergeEvents(merged)).toEqual(merged);
        expect(mergeEvents(merged, b, merged, a)).toEqual(merged);
      }),
    );
  });

  test('loses no event of any device and makes none up', () => {
    fc.assert(
      fc.property(arbitraryParts(3), (parts) => {
        const ids = new Set(parts.flat().map(({ id }) => id));
        const merged = mergeEvents(...parts);
        expect(merged.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
        for (const event of parts.flat()) expect(merged).toContainEqual(event);
      }),
    );
  });

  test('keeps one of two different events under one id', () => {
    fc.assert(
      fc.property(arbitraryDamagedRecord, (record) => {
        const merged = mergeEvents(record);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const event of merged) expect(record).toContainEqual(event);
      }),
    );
  });

  test('puts events in order', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(mergeEvents(record)).toEqual([...record].toSorted(compareEvents));
      }),
    );
  });

  test('makes an empty record of none', () => {
    expect(mergeEvents()).toEqual([]);
  });
});

describe('compareEvents', () => {
  const stamp = (id: string, seq: number, at = 0) => ({ id, seq, at });

  test('goes by sequence, then by id, and never by the clock', () => {
    expect(compareEvents(stamp('b', 1, 9), stamp('a', 2, 1))).toBeLessThan(0);
    expect(compareEvents(stamp('b', 1, 1), stamp('a', 1, 9))).toBeGreaterThan(0);
    expect(compareEvents(stamp('a', 1, 1), stamp('a', 1, 9))).toBe(0);
  });
});
