import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredRight } from './answered-right.test-kit.ts';
import {
  arbitraryAudience,
  arbitraryCourse,
  course,
  item,
  lesson,
  module,
} from './arbitrary-course.test-kit.ts';
import { arbitraryParts, arbitraryRecord, inOrder } from './arbitrary-events.test-kit.ts';
import { recordCompletion } from './completion-record.ts';
import type { Course, Lesson } from './course.ts';
import { outlineCourse } from './course-outline.ts';
import type { Item } from './item.ts';
import { mergeEvents } from './merge-events.ts';
import { findMilestones } from './milestones.ts';
import type { Audience, Audiences } from './path.ts';
import { foldEvents } from './progress.ts';
import type { Happening } from './progress-event.ts';

const lessonFor = (audience: Audience, id: string, ...items: readonly Item[]): Lesson => ({
  ...lesson(id, ...items),
  audience,
});

const peers: Audiences = ['everyone', 'psw'];
const others: Audiences = ['everyone', 'non-peer'];

const mixed = course(
  module('core', lesson('l1', item('q1')), lessonFor('psw', 'l2', item('q2'))),
  module('leading', lessonFor('manager', 'l3', item('q3'))),
);

function recordOf(of: Course, audiences: Audiences, ...happenings: readonly Happening[]) {
  return recordCompletion(outlineCourse(of), foldEvents(inOrder(...happenings)), audiences);
}

describe('on a path', () => {
  test('lessons for others do not count for their module, the course or what comes next', () => {
    const record = recordOf(mixed, others, answeredRight('q1'));
    expect(record.modules.get('core')).toEqual({ completion: 'completed', done: 1, of: 1 });
    expect(record.course).toBe('completed');
    expect(record.lessonCount).toEqual({ completion: 'completed', done: 1, of: 1 });
    expect(record).not.toHaveProperty('next');
  });

  test('lessons for others keep their own record, and so do their modules', () => {
    const record = recordOf(mixed, peers, answeredRight('q3'));
    expect(record.lessons.get('l3')?.completion).toBe('completed');
    expect(record.modules.get('leading')).toEqual({ completion: 'completed', done: 1, of: 1 });
    expect(record.course).toBe('not-attempted');
    expect(record.next).toEqual({ lesson: 'l1' });
  });

  test('everything counts where none is chosen', () => {
    expect(recordOf(mixed, undefined, answeredRight('q1')).lessonCount).toEqual({
      completion: 'incomplete',
      done: 1,
      of: 3,
    });
  });

  test('the minutes left are those of its lessons that are not complete', () => {
    expect(recordOf(mixed, undefined).minutesLeft).toBe(15);
    expect(recordOf(mixed, peers).minutesLeft).toBe(10);
    expect(recordOf(mixed, peers, answeredRight('q1'), answeredRight('q3')).minutesLeft).toBe(5);
    expect(recordOf(mixed, others, answeredRight('q1')).minutesLeft).toBe(0);
  });

  test('nothing is complete because the path leads past everything', () => {
    const record = recordOf(course(module('m', lessonFor('manager', 'l1'))), peers);
    expect(record.course).toBe('not-attempted');
    expect(record.lessonCount).toEqual({ completion: 'not-attempted', done: 0, of: 0 });
  });

  test('a page of one module never takes it for the course', () => {
    const progress = foldEvents(inOrder(answeredRight('q1')));
    const record = recordCompletion(outlineCourse(mixed, 'core'), progress, others);
    expect(record.modules.get('core')?.completion).toBe('completed');
    expect(record.course).toBe('incomplete');
  });

  test('a question in a passage for others does not count', () => {
    const own = { ...item('q2'), audience: 'psw' as const };
    const shared = course(module('m', lesson('l1', item('q1'), own)));
    expect(recordOf(shared, others, answeredRight('q1')).lessons.get('l1')).toMatchObject({
      completion: 'completed',
      of: 1,
    });
    expect(recordOf(shared, peers, answeredRight('q1')).lessons.get('l1')).toMatchObject({
      left: ['q2'],
      of: 2,
    });
    expect(recordOf(shared, undefined, answeredRight('q1')).lessons.get('l1')).toMatchObject({
      left: ['q2'],
      of: 2,
    });
  });
});

describe('the essentials', () => {
  const essentials = {
    title: 'Essentials',
    audience: 'non-peer',
    lessons: ['l1', 'l3'],
  } as const;
  const short = { ...mixed, essentials };

  test('count their own lessons, whatever the path', () => {
    for (const audiences of [undefined, peers, others]) {
      const { essentials: some } = recordOf(short, audiences, answeredRight('q1'));
      expect(some).toEqual({ completion: 'incomplete', done: 1, of: 2 });
      const { essentials: all } = recordOf(short, audiences, answeredRight('q1'), answeredRight('q3'));
      expect(all?.completion).toBe('completed');
    }
  });

  test('are unknown to a page of one module, and to a course without them', () => {
    expect(recordCompletion(outlineCourse(short, 'core'), foldEvents([]))).not.toHaveProperty('essentials');
    expect(recordOf(mixed, undefined)).not.toHaveProperty('essentials');
  });
});

const arbitraryAudiences = fc.option(fc.uniqueArray(arbitraryAudience, { minLength: 1 }), { nil: undefined });
const order = ['not-attempted', 'incomplete', 'completed'];

describe('whatever the path', () => {
  test('changing it loses nothing: the record of each lesson is the same on every path', () => {
    fc.assert(
      fc.property(
        arbitraryCourse,
        arbitraryRecord,
        arbitraryAudiences,
        arbitraryAudiences,
        (of, events, here, there) => {
          const progress = foldEvents(events);
          const outline = outlineCourse(of);
          expect(recordCompletion(outline, progress, there).lessons).toEqual(
            recordCompletion(outline, progress, here).lessons,
          );
        },
      ),
    );
  });

  test('what was kept as complete on one is complete on every other', () => {
    fc.assert(
      fc.property(
        arbitraryCourse,
        arbitraryRecord,
        arbitraryAudiences,
        arbitraryAudiences,
        (of, events, here, there) => {
          const outline = outlineCourse(of);
          const before = foldEvents(events);
          const reached = findMilestones(outline, recordCompletion(outline, before, here), before);
          const stamped = reached.map((one, place) => ({
            ...one,
            id: `kept-${place}`,
            seq: before.seq + 1 + place,
            at: 0,
          }));
          const record = recordCompletion(outline, foldEvents([...events, ...stamped]), there);
          for (const { part, of: id } of reached) {
            if (part === 'lesson') expect(record.lessons.get(id)?.completion).toBe('completed');
            if (part === 'module') expect(record.modules.get(id)?.completion).toBe('completed');
            if (part === 'course') expect(record.course).toBe('completed');
          }
        },
      ),
    );
  });

  test('more events never make anything less complete on it', () => {
    fc.assert(
      fc.property(
        arbitraryCourse,
        arbitraryParts(2),
        arbitraryAudiences,
        (of, [here = [], there = []], audiences) => {
          const outline = outlineCourse(of);
          const less = recordCompletion(outline, foldEvents(here), audiences);
          const more = recordCompletion(outline, foldEvents(mergeEvents(here, there)), audiences);
          for (const [id, { completion }] of less.modules) {
            const now = more.modules.get(id)?.completion ?? '';
            expect(order.indexOf(now)).toBeGreaterThanOrEqual(order.indexOf(completion));
          }
          expect(order.indexOf(more.course)).toBeGreaterThanOrEqual(order.indexOf(less.course));
          expect(more.lessonCount.done).toBeGreaterThanOrEqual(less.lessonCount.done);
          expect(more.lessonCount.of).toBe(less.lessonCount.of);
        },
      ),
    );
  });

  test('what comes next is on it', () => {
    fc.assert(
      fc.property(arbitraryCourse, arbitraryRecord, arbitraryAudiences, (of, events, audiences) => {
        const { next } = recordCompletion(outlineCourse(of), foldEvents(events), audiences);
        if (!next || !('lesson' in next)) return;
        const lessons = of.modules.flatMap((one) => one.lessons);
        const { audience } = lessons.find(({ id }) => id === next.lesson) as Lesson;
        expect(audiences?.includes(audience) ?? true).toBe(true);
      }),
    );
  });
});
