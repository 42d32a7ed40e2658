import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countNeeded } from './check.ts';
import { judgeCheck } from './judge-check.ts';

const drawnOf = (size: number, ...critical: readonly number[]) =>
  Array.from({ length: size }, (_, index) => ({
    id: `q${index}`,
    ...(critical.includes(index) ? { critical: `C${index}` } : {}),
  }));
const rightBut =
  (...wrong: readonly string[]) =>
  (id: string) =>
    !wrong.includes(id);

describe('countNeeded', () => {
  test.each([
    [0.8, 15, 12],
    [0.8, 6, 5],
    [0.8, 5, 4],
    [0.7, 10, 7],
    [1, 8, 8],
    [0.75, 8, 6],
    [0.01, 3, 1],
  ])('of a pass mark of %f and %i questions, %i must be correct', (passMark, of, needed) => {
    expect(countNeeded(passMark, of)).toBe(needed);
  });
});

describe('judgeCheck', () => {
  test('passes with just as many correct answers as are needed, and not with one fewer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (of, passMark) => {
          const needed = countNeeded(passMark, of);
          const judgedWith = (right: number) =>
            judgeCheck(drawnOf(of), (id) => Number(id.slice(1)) < right, { passMark });
          expect(judgedWith(needed)).toMatchObject({ isPassed: true, needed, of });
          expect(judgedWith(needed - 1).isPassed).toBe(false);
        },
      ),
    );
  });

  test('is failed by one critical question alone, whatever the rest comes to', () => {
    const drawn = drawnOf(15, 3);
    expect(judgeCheck(drawn, rightBut('q3'), { passMark: 0.8 })).toMatchObject({
      isPassed: false,
      missed: ['q3'],
      criticalMissed: ['q3'],
      scaled: 14 / 15,
    });
    expect(judgeCheck(drawn, rightBut('q1', 'q2', 'q4'), { passMark: 0.8 })).toMatchObject({
      isPassed: true,
      criticalMissed: [],
    });
  });

  test('takes its pass mark from whoever asks', () => {
    const judged = (passMark: number) => judgeCheck(drawnOf(10), rightBut('q0'), { passMark }).isPassed;
    expect([0.8, 0.9, 1].map(judged)).toEqual([true, true, false]);
  });

  test('passes nobody in a check without questions', () => {
    expect(judgeCheck([], () => true, { passMark: 0.8 })).toMatchObject({ isPassed: false, scaled: 0 });
  });
});
