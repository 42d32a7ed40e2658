import type { Slice } from './packed.ts';

/** How often each of a few things is expected, learned on the way: the same in writing and in reading. */
export interface Expectation {
  readonly weights: number[];
  /** What one more sight of a thing adds to its weight. 0: nothing is learned. */
  readonly gain: number;
}

export function expectEvenly(count: number): Expectation {
  return { weights: new Array(count).fill(1), gain: 0 };
}

export function sliceOf({ weights }: Expectation, thing: number): Slice {
  let start = 0;
  let total = 0;
  for (const [place, weight] of weights.entries()) {
    if (place < thing) start += weight;
    total += weight;
  }
  return { start, size: weights[thing] ?? 0, total };
}

/** The thing that lies there. */
export function thingAt({ weights }: Expectation, at: number): number {
  let end = 0;
  return weights.findIndex((weight) => {
    end += weight;
    return at < end;
  });
}

export function learn({ weights, gain }: Expectation, thing: number): void {
  weights[thing] = (weights[thing] ?? 0) + gain;
}
