import { type CarriedCheck, type CarriedRecord, MOST_IN_A_CHECK } from './carried-record.ts';
import { type Expectation, expectEvenly } from './expectation.ts';

/** Writes a thing down and gives it back, or ignores it and gives what is written there. */
export type Pass = (expected: Expectation, thing: number) => number;

const NOTHING: CarriedRecord = {
  editions: 0,
  revised: 0,
  isCourseComplete: false,
  modules: [],
  lessons: [],
  items: [],
  checks: [],
};

/** The layout of a code, once for writing and for reading, so that they can’t come apart. */
export function layOut(pass: Pass, record: CarriedRecord = NOTHING): CarriedRecord {
  const passCount = (count: number) => layCount(pass, count);
  return {
    editions: passCount(record.editions),
    revised: passCount(record.revised),
    isCourseComplete: pass(expectEvenly(2), Number(record.isCourseComplete)) === 1,
    modules: layStates(pass, record.modules, 2),
    lessons: layStates(pass, record.lessons, 3),
    items: layStates(pass, record.items, 6),
    checks: layChecks(pass, record.checks),
  };
}

const MOST_BITS = 12;

/** How long the number is, then the number without its first bit, which is 1. */
function layCount(pass: Pass, count: number): number {
  const bits = pass(expectEvenly(MOST_BITS + 1), count.toString(2).length - (count === 0 ? 1 : 0));
  if (bits === 0) return 0;
  const first = 2 ** (bits - 1);
  return first + pass(expectEvenly(first), count - first);
}

/** Most things are as the one before them, and the more so the longer it has been like that. */
function expectRuns(states: number): readonly Expectation[] {
  return Array.from({ length: states }, (_, before) => ({
    weights: Array.from({ length: states }, (_unused, next) => (next === before ? 4 : 1)),
    gain: 4,
  }));
}

function layStates(pass: Pass, known: readonly number[], states: number): readonly number[] {
  const expected = expectRuns(states);
  const length = layCount(pass, known.length);
  const read: number[] = [];
  // What is begun is likely to be done: the first is expected to be as complete as can be.
  let before = states - 1;
  for (let place = 0; place < length; place += 1) {
    before = pass(expected[before] as Expectation, known[place] ?? 0);
    read.push(before);
  }
  return read;
}

function layChecks(pass: Pass, known: readonly CarriedCheck[]): readonly CarriedCheck[] {
  const states = layStates(
    pass,
    known.map(({ state }) => state),
    4,
  );
  const sameSize: Expectation = { weights: [1, 1], gain: 4 };
  let of = 0;
  return states.map((state, place) => {
    if (state !== 1 && state !== 2) return { state, right: 0, of: 0 };
    const check = known[place];
    const isSame = pass(sameSize, Number(check?.of === of)) === 1;
    if (!isSame || of === 0) of = 1 + pass(expectEvenly(MOST_IN_A_CHECK), (check?.of ?? 1) - 1);
    const missed = pass(expectEvenly(of + 1), check ? check.of - check.right : 0);
    return { state, right: of - missed, of };
  });
}
