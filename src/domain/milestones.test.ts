import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredRight } from './answered-right.test-kit.ts';
import { arbitraryCourse, course, item, lesson, module } from './arbitrary-course.test-kit.ts';
import { arbitraryRecord, inOrder } from './arbitrary-events.test-kit.ts';
import { recordCompletion } from './completion-record.ts';
import { type CourseOutline, outlineCourse } from './course-outline.ts';
import { findMilestones } from './milestones.ts';
import { foldEvents } from './progress.ts';
import type { ProgressEvent } from './progress-event.ts';

function milestonesOf(outline: CourseOutline, events: readonly ProgressEvent[]) {
  const progress = foldEvents(events);
  return findMilestones(outline, recordCompletion(outline, progress), progress);
}

/** The record once its milestones are kept. */
function kept(outline: CourseOutline, events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const { seq } = foldEvents(events);
  const found = milestonesOf(outline, events);
  return [
    ...events,
    ...found.map((one, index) => ({ ...one, id: `kept-${index}`, seq: seq + 1 + index, at: 0 })),
  ];
}

describe('findMilestones', () => {
  const outline = outlineCourse(
    course(
      module('m1', lesson('l1', item('q1')), lesson('l2', item('q2'))),
      module('m2', lesson('l3', item('q3'))),
    ),
  );

  test('finds nothing before something is complete', () => {
    expect(milestonesOf(outline, inOrder({ kind: 'lesson-opened', lesson: 'l1' }))).toEqual([]);
  });

  test('finds the lesson, then its module with the last lesson, then the course with the last module', () => {
    const names = (...ids: readonly string[]) =>
      milestonesOf(outline, inOrder(...ids.map((id) => answeredRight(id)))).map(
        ({ part, of }) => `${part} ${of}`,
      );
    expect(names('q1')).toEqual(['lesson l1']);
    expect(names('q1', 'q2')).toEqual(['lesson l1', 'lesson l2', 'module m1']);
    expect(names('q1', 'q2', 'q3')).toEqual([
      'lesson l1',
      'lesson l2',
      'lesson l3',
      'module m1',
      'module m2',
      'course c',
    ]);
  });

  test('finds no course in the outline of one module among several', () => {
    const one = outlineCourse(
      course(module('m1', lesson('l1', item('q1'))), module('m2', lesson('l2'))),
      'm1',
    );
    expect(milestonesOf(one, inOrder(answeredRight('q1'))).map(({ part }) => part)).toEqual([
      'lesson',
      'module',
    ]);
  });

  test('finds nothing twice, and nothing new once all is kept', () => {
    fc.assert(
      fc.property(arbitraryCourse, arbitraryRecord, (of, events) => {
        const any = outlineCourse(of);
        const found = milestonesOf(any, events).map(({ part, of: id }) => `${part} ${id}`);
        expect(new Set(found).size).toBe(found.length);
        expect(milestonesOf(any, kept(any, events))).toEqual([]);
      }),
    );
  });

  test('keeps what is complete whatever the author adds or revises later', () => {
    fc.assert(
      fc.property(arbitraryCourse, arbitraryRecord, (of, events) => {
        const before = outlineCourse(of);
        const harder = of.modules.map((one) =>
          module(
            one.id,
            ...one.lessons.map(({ id, items }) =>
              lesson(id, ...items.map((old) => ({ ...old, revision: old.revision + 1 })), item(`${id}-new`)),
            ),
            lesson(`${one.id}-new`),
          ),
        );
        const after = outlineCourse(course(...harder, module('new', lesson('newest'))));
        const progress = foldEvents(kept(before, events));
        const old = recordCompletion(before, progress);
        const now = recordCompletion(after, progress);
        const wasComplete = ([, part]: readonly [string, { completion: string }]) =>
          part.completion === 'completed';
        for (const [id] of [...old.lessons].filter(wasComplete)) {
          expect(now.lessons.get(id)?.completion).toBe('completed');
        }
        for (const [id] of [...old.modules].filter(wasComplete)) {
          expect(now.modules.get(id)?.completion).toBe('completed');
        }
        if (old.course === 'completed') expect(now.course).toBe('completed');
      }),
    );
  });
});
