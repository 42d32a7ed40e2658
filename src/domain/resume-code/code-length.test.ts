import { expect, test } from 'vitest';
import type { CarriedRecord } from './carried-record.ts';
import { writeCode } from './write-code.ts';

const LESSONS = 32;
const ITEMS = 200;

/** Numbers between 0 and 1 that look like chance, and are the same each time. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A learner who has done a share of the course in order, and got this share of it right in the end. */
function learner(done: number, right: number, chance: () => number): CarriedRecord {
  const lessons = Math.round(LESSONS * done);
  const passed = Math.floor(7 * done);
  return {
    editions: 1,
    revised: 0,
    isCourseComplete: done === 1,
    modules: new Array<number>(passed).fill(1),
    lessons: Array.from({ length: lessons }, () => 2),
    items: Array.from({ length: Math.round(ITEMS * done) }, () =>
      chance() < right ? 5 : 1 + Math.floor(chance() * 4),
    ),
    checks: Array.from({ length: passed }, () => ({
      state: 2,
      right: 10 - Math.floor(chance() * 3),
      of: 10,
    })),
  };
}

/** A learner who takes lessons as they come, and has done half of them. */
function wanderer(chance: () => number): CarriedRecord {
  const lessons = Array.from({ length: LESSONS }, () => (chance() < 0.5 ? 2 : 0));
  const perLesson = ITEMS / LESSONS;
  const items = Array.from({ length: ITEMS }, (_, place) =>
    lessons[Math.floor(place / perLesson)] === 2 ? 5 : 0,
  );
  const trim = (list: readonly number[]) => list.slice(0, list.findLastIndex((state) => state > 0) + 1);
  return { ...learner(0, 1, chance), lessons: trim(lessons), items: trim(items) };
}

/** Nothing is likelier than anything else: the longest code there is. */
function patternless(chance: () => number): CarriedRecord {
  const any = (count: number, states: number) =>
    Array.from({ length: count }, (_, place) =>
      place === count - 1 ? states - 1 : Math.floor(chance() * states),
    );
  const checks = any(7, 3).map((state) =>
    state === 0 ? { state, right: 0, of: 0 } : { state, right: 4, of: 10 },
  );
  return {
    ...learner(1, 1, chance),
    modules: any(7, 2),
    lessons: any(LESSONS, 3),
    items: any(ITEMS, 6),
    checks,
  };
}

function longest(make: (chance: () => number) => CarriedRecord): number {
  const lengths = Array.from({ length: 200 }, (_, seed) => writeCode('c', make(createChance(seed))).length);
  return Math.max(...lengths);
}

// docs/resume-code.md gives these figures.
test.each([
  ['nothing done yet', 15, () => learner(0, 1, () => 0)],
  ['half finished, all correct', 25, (chance) => learner(0.5, 1, chance)],
  ['half finished, one in ten not yet correct', 50, (chance) => learner(0.5, 0.9, chance)],
  ['half finished, in any order', 50, wanderer],
  ['complete, all correct, all check results', 30, (chance) => learner(1, 1, chance)],
  ['complete, one in ten never correct, all check results', 75, (chance) => learner(1, 0.9, chance)],
  ['without any pattern, which nobody’s record is', 160, patternless],
] as readonly [string, number, (chance: () => number) => CarriedRecord][])(
  'the code of 32 lessons, 200 questions and 7 checks, %s, has at most %i signs',
  (_, most, make) => {
    expect(longest(make)).toBe(most);
  },
);
