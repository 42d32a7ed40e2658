import { learn, sliceOf, thingAt } from './expectation.ts';
import type { Pass } from './lay-out.ts';
import { type Digits, GROUP } from './letters.ts';
import { createUnpacker, packSlices, type Slice } from './packed.ts';

/** What a layout passes on, as signs: the first thing in front, no filler. */
export function packLayout(layOut: (pass: Pass) => unknown): Digits {
  const slices: Slice[] = [];
  layOut((expected, thing) => {
    slices.push(sliceOf(expected, thing));
    learn(expected, thing);
    return thing;
  });
  return digitsOf(packSlices(slices));
}

/** The same layout, told by signs. Whatever they are, it comes to an end. */
export function unpackLayout<T>(packed: Digits, layOut: (pass: Pass) => T): T {
  const unpacker = createUnpacker(packed.reduce((number, digit) => number * 32n + BigInt(digit), 0n));
  return layOut((expected) => {
    const { total } = sliceOf(expected, 0);
    const thing = thingAt(expected, unpacker.peek(total));
    unpacker.take(sliceOf(expected, thing));
    learn(expected, thing);
    return thing;
  });
}

/** With zeros in front, so that together with `before` signs they are whole groups. */
export function fillGroups(digits: Digits, before = 0): Digits {
  const filler = (GROUP - ((digits.length + before) % GROUP)) % GROUP;
  return [...new Array<number>(filler).fill(0), ...digits];
}

function digitsOf(number: bigint): Digits {
  if (number === 0n) return [];
  return [...number.toString(32)].map((sign) => Number.parseInt(sign, 32));
}
