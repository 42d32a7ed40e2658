import type { CourseId } from '../ids.ts';
import type { CarriedRecord } from './carried-record.ts';
import { checksumOf } from './checksum.ts';
import { tagOf } from './course-tag.ts';
import { learn, sliceOf } from './expectation.ts';
import { layOut } from './lay-out.ts';
import { type Digits, GROUP, writeLetters } from './letters.ts';
import { packSlices, type Slice } from './packed.ts';

/** The layout of a code. A higher one is from a later edition of this program. */
export const CODE_VERSION = 1;

/** Version and course in the first group, the checksum in the last, the record between them. */
export function writeCode(course: CourseId, record: CarriedRecord): string {
  const digits = [CODE_VERSION, ...tagOf(course), ...packRecord(record)];
  return writeLetters([...digits, ...checksumOf(digits)]);
}

/** The record in whole groups. */
export function packRecord(record: CarriedRecord): Digits {
  const slices: Slice[] = [];
  layOut((expected, thing) => {
    slices.push(sliceOf(expected, thing));
    learn(expected, thing);
    return thing;
  }, record);
  const digits = digitsOf(packSlices(slices));
  const filler = (GROUP - (digits.length % GROUP)) % GROUP;
  return [...new Array<number>(filler).fill(0), ...digits];
}

function digitsOf(number: bigint): Digits {
  if (number === 0n) return [];
  return [...number.toString(32)].map((sign) => Number.parseInt(sign, 32));
}
