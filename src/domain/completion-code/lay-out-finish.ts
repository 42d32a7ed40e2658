import { MOST_IN_A_CHECK } from '../resume-code/carried-record.ts';
import { expectEvenly } from '../resume-code/expectation.ts';
import type { Pass } from '../resume-code/lay-out.ts';
import type { Finish } from './finish.ts';

const NOTHING: Finish = {
  what: 'course',
  edition: 0,
  isEarlierEdition: false,
  day: 0,
  isEarlierDay: false,
  mark: 0,
};

/** How many signs it takes, whatever is said: 68 bits and a little room. */
export const FINISH_LENGTH = 14;

/** The layout of what a completion code says, once for writing and for reading. */
export function layOutFinish(pass: Pass, finish: Finish = NOTHING): Finish {
  const passFlag = (flag: boolean) => pass(expectEvenly(2), Number(flag)) === 1;
  const what = passFlag(finish.what === 'essentials') ? 'essentials' : 'course';
  const edition = layNumber(pass, finish.edition, 10);
  const isEarlierEdition = passFlag(finish.isEarlierEdition);
  const day = layNumber(pass, finish.day, 16);
  const isEarlierDay = passFlag(finish.isEarlierDay);
  const result = layResult(pass, finish.result);
  const mark = layNumber(pass, finish.mark, 25);
  return { what, edition, isEarlierEdition, day, isEarlierDay, ...(result ? { result } : {}), mark };
}

/** A number below 2 ** bits, bit by bit: a table of all that it could be would be long. */
function layNumber(pass: Pass, number: number, bits: number): number {
  let read = 0;
  for (let bit = bits - 1; bit >= 0; bit -= 1)
    read = 2 * read + pass(expectEvenly(2), Math.floor(number / 2 ** bit) % 2);
  return read;
}

function layResult(pass: Pass, result: Finish['result']): Finish['result'] {
  const of = pass(expectEvenly(MOST_IN_A_CHECK + 1), result?.of ?? 0);
  if (of === 0) return undefined;
  const missed = pass(expectEvenly(of + 1), result ? result.of - result.right : 0);
  return { right: of - missed, of };
}
