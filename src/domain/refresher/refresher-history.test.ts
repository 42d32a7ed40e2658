import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { course, item, lesson, module } from '../arbitrary-course.test-kit.ts';
import { arbitraryRecord } from '../arbitrary-events.test-kit.ts';
import { recordCompletion } from '../completion-record.ts';
import { outlineCourse } from '../course-outline.ts';
import { mergeEvents } from '../merge-events.ts';
import { foldEvents } from '../progress.ts';
import type { Happening, ProgressEvent } from '../progress-event.ts';
import { readHistory } from './refresher-history.ts';
import { REFRESHER } from './refreshers.ts';

const DAY = 86_400_000;
const dayOf = (at: number) => Math.floor(at / DAY);
const outline = { id: 'c', finalCheck: 'final', essentials: { lessons: ['l1', 'l2'], check: 'short' } };
let seq = 0;
const on = (day: number, happening: Happening): ProgressEvent => {
  seq += 1;
  return { ...happening, id: `e${seq}`, seq, at: day * DAY };
};
const completed = (part: 'course' | 'lesson' | 'check', of: string): Happening => ({
  kind: 'completed',
  part,
  of,
});
const ended = (check: string, isPassed = true): Happening => ({
  kind: 'check-ended',
  run: 'r',
  check,
  right: [],
  of: 5,
  isPassed,
  rule: 1,
});

describe('readHistory', () => {
  test('finds the first day on which the course was complete, and the last on which the final check was passed', () => {
    const events = [
      on(10, ended('final')),
      on(12, completed('course', 'c')),
      on(20, completed('course', 'c')),
      on(30, ended('final')),
      on(40, ended('final', false)),
    ];
    expect(readHistory(events, outline, dayOf)).toEqual({ completedOn: 12, passedOn: 30, refreshedOn: [] });
  });

  test('takes the day of the last of the essentials, their check with them, where the course is not complete', () => {
    const events = [
      on(3, completed('lesson', 'l2')),
      on(5, completed('lesson', 'l1')),
      on(4, completed('check', 'short')),
    ];
    expect(readHistory(events, outline, dayOf)).toEqual({ completedOn: 5, refreshedOn: [] });
    expect(readHistory(events.slice(1), outline, dayOf)).toEqual({ refreshedOn: [] });
    expect(readHistory(events.slice(0, 2), outline, dayOf)).toEqual({ refreshedOn: [] });
  });

  test('knows no day of what a resume code told', () => {
    expect(readHistory([on(0, completed('course', 'c'))], outline, dayOf)).toEqual({ refreshedOn: [] });
  });

  test('is the same in whatever order devices meet', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (here, there) => {
        const read = (...records: (readonly ProgressEvent[])[]) =>
          readHistory(mergeEvents(...records), outline, dayOf);
        expect(read(here, there)).toEqual(read(there, here));
      }),
    );
  });
});

test('a refresher, whatever came of it, completes nothing and takes nothing away', () => {
  const outlined = outlineCourse(course(module('m', lesson('l1', item('q1')), lesson('l2', item('q2')))));
  fc.assert(
    fc.property(arbitraryRecord, fc.boolean(), (events, isPassed) => {
      const begun: Happening = {
        kind: 'check-begun',
        check: REFRESHER,
        drawn: [{ item: 'q1', revision: 1 }],
        seed: 's',
      };
      const after = [
        ...events,
        on(50, begun),
        on(51, { ...ended(REFRESHER, isPassed), right: ['q1'] } as Happening),
      ];
      const record = (known: readonly ProgressEvent[]) => recordCompletion(outlined, foldEvents(known));
      expect(record(after)).toEqual(record(events));
      expect(readHistory(after, outline, dayOf).refreshedOn).toContain(51);
    }),
  );
});
