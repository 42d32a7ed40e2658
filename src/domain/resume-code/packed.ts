/** One thing out of several: as wide as it is likely. */
export interface Slice {
  readonly start: number;
  readonly size: number;
  readonly total: number;
}

/**
 * Slices as one number, each at the price of its unlikeliness (asymmetric numeral systems, Duda 2009; here with a whole
 * number of any size as the state, so that nothing is rounded).
 */
export function packSlices(slices: readonly Slice[]): bigint {
  return slices.reduceRight((state, { start, size, total }) => {
    const width = BigInt(size);
    return (state / width) * BigInt(total) + BigInt(start) + (state % width);
  }, 0n);
}

export interface Unpacker {
  /** Where in `total` the next slice lies. */
  peek(total: number): number;
  take(slice: Slice): void;
}

/** Takes slices out of a number again, the first first. When nothing is left, what begins at 0 goes on and on. */
export function createUnpacker(packed: bigint): Unpacker {
  let state = packed;
  return {
    peek: (total) => Number(state % BigInt(total)),
    take: ({ start, size, total }) => {
      const whole = BigInt(total);
      state = BigInt(size) * (state / whole) + (state % whole) - BigInt(start);
    },
  };
}
