import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freePlaces, moveStep } from './move-step.ts';

const none = new Set<string>();

describe('a step that is moved', () => {
  test('goes to its place, and those between make room', () => {
    expect(moveStep(['a', 'b', 'c', 'd'], 'a', 2, none)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveStep(['a', 'b', 'c', 'd'], 'd', 1, none)).toEqual(['a', 'd', 'b', 'c']);
  });

  test('passes by what is settled', () => {
    expect(moveStep(['a', 'b', 'c', 'd'], 'c', 0, new Set(['b']))).toEqual(['c', 'b', 'a', 'd']);
  });
});

test('no move loses a step, or moves a settled one', () => {
  const steps = ['a', 'b', 'c', 'd', 'e'];
  const settled = fc.subarray(steps, { maxLength: 3 }).map((some) => new Set(some));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(steps, { minLength: 5 }),
      settled,
      fc.nat(),
      fc.nat(),
      (order, kept, a, b) => {
        const places = freePlaces(order, kept);
        const [from, to] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0];
        const moved = moveStep(order, order[from] ?? '', to, kept);
        expect(moved.toSorted()).toEqual(steps);
        expect(moved[to]).toBe(order[from]);
        for (const step of kept) expect(moved.indexOf(step)).toBe(order.indexOf(step));
      },
    ),
  );
});
