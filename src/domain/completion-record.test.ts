import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredRight } from './answered-right.test-kit.ts';
import { arbitraryCourse, course, item, lesson, module } from './arbitrary-course.test-kit.ts';
import { arbitraryParts, arbitraryRecord, inOrder } from './arbitrary-events.test-kit.ts';
import { recordCompletion } from './completion-record.ts';
import type { Course, Lesson } from './course.ts';
import { outlineCourse } from './course-outline.ts';
import type { Asked, Item } from './item.ts';
import { mergeEvents } from './merge-events.ts';
import { foldEvents } from './progress.ts';
import type { CoursePart, Happening } from './progress-event.ts';

const wrong = (id: string): Happening => ({
  kind: 'attempted',
  item: id,
  revision: 1,
  response: { chosen: ['b'] },
  verdict: 'not-yet',
  scaled: 0,
});
const opened = (id: string): Happening => ({ kind: 'lesson-opened', lesson: id });
const completed = (part: CoursePart, of: string): Happening => ({ kind: 'completed', part, of });

function recordOf(of: Course, ...happenings: readonly Happening[]) {
  return recordCompletion(outlineCourse(of), foldEvents(inOrder(...happenings)));
}

const two = course(
  module('m1', lesson('l1', item('q1'), item('q2')), lesson('l2', item('q3'))),
  module('m2', lesson('l3', item('q4'))),
);

describe('a lesson', () => {
  const record = (...happenings: readonly Happening[]) => recordOf(two, ...happenings).lessons.get('l1');

  test('is not attempted before it is opened', () => {
    expect(record()).toEqual({ completion: 'not-attempted', done: 0, of: 2, left: ['q1', 'q2'] });
  });

  test('is incomplete once it is opened or tried', () => {
    expect(record(opened('l1'))?.completion).toBe('incomplete');
    expect(record(wrong('q1'))).toEqual({ completion: 'incomplete', done: 0, of: 2, left: ['q1', 'q2'] });
  });

  test('is complete when each scored question has been answered correctly once', () => {
    expect(record(answeredRight('q1'))).toEqual({ completion: 'incomplete', done: 1, of: 2, left: ['q2'] });
    expect(record(answeredRight('q2'), answeredRight('q1'))).toEqual({
      completion: 'completed',
      done: 2,
      of: 2,
      left: [],
    });
  });

  test('stays complete when a question is answered wrongly later', () => {
    expect(record(answeredRight('q1'), answeredRight('q2'), wrong('q1'))?.completion).toBe('completed');
  });

  test('without scored questions is complete only when the learner says so', () => {
    const bare = course(module('m1', lesson('l1', item('q1', { purpose: 'warm-up' }))));
    expect(recordOf(bare, opened('l1'), answeredRight('q1')).lessons.get('l1')).toMatchObject({
      completion: 'incomplete',
      of: 0,
    });
    expect(recordOf(bare, completed('lesson', 'l1')).lessons.get('l1')?.completion).toBe('completed');
  });

  test('does not count a warm-up, answered or not', () => {
    const warm = course(module('m1', lesson('l1', item('w', { purpose: 'warm-up' }), item('q1'))));
    expect(recordOf(warm, answeredRight('q1')).lessons.get('l1')).toEqual({
      completion: 'completed',
      done: 1,
      of: 1,
      left: [],
    });
    expect(recordOf(warm, answeredRight('w')).lessons.get('l1')).toEqual({
      completion: 'not-attempted',
      done: 0,
      of: 1,
      left: ['q1'],
    });
  });

  test('asks a question again whose revision was raised, and no other', () => {
    const raised = course(module('m1', lesson('l1', item('q1', { revision: 2 }), item('q2'))));
    const answers = [answeredRight('q1'), answeredRight('q2')];
    expect(recordOf(raised, ...answers).lessons.get('l1')).toMatchObject({
      completion: 'incomplete',
      left: ['q1'],
    });
    expect(recordOf(raised, ...answers, answeredRight('q1', 2)).lessons.get('l1')?.completion).toBe(
      'completed',
    );
  });

  test('takes an answer to a newer revision than the page has', () => {
    expect(record(answeredRight('q1', 2), answeredRight('q2'))?.completion).toBe('completed');
  });

  test('that was complete stays so when questions are added or revised, and says what is new', () => {
    const grown = course(module('m1', lesson('l1', item('q1', { revision: 2 }), item('q2'), item('q9'))));
    const events = [answeredRight('q1'), answeredRight('q2'), completed('lesson', 'l1')];
    expect(recordOf(grown, ...events).lessons.get('l1')).toEqual({
      completion: 'completed',
      done: 1,
      of: 3,
      left: ['q1', 'q9'],
    });
  });

  test('that was not kept as complete is incomplete again when a question is added', () => {
    const grown = course(module('m1', lesson('l1', item('q1'), item('q2'), item('q9'))));
    expect(recordOf(grown, answeredRight('q1'), answeredRight('q2')).lessons.get('l1')?.completion).toBe(
      'incomplete',
    );
  });
});

describe('a module and the course', () => {
  const first = [answeredRight('q1'), answeredRight('q2'), answeredRight('q3')];

  test('count their parts', () => {
    const { modules, course: whole } = recordOf(two, answeredRight('q1'), answeredRight('q2'));
    expect(modules.get('m1')).toEqual({ completion: 'incomplete', done: 1, of: 2 });
    expect(modules.get('m2')).toEqual({ completion: 'not-attempted', done: 0, of: 1 });
    expect(whole).toBe('incomplete');
  });

  test('are complete with all their parts', () => {
    expect(recordOf(two, ...first).modules.get('m1')?.completion).toBe('completed');
    expect(recordOf(two, ...first).course).toBe('incomplete');
    expect(recordOf(two, ...first, answeredRight('q4')).course).toBe('completed');
  });

  test('are not attempted before anything is', () => {
    expect(recordOf(two).course).toBe('not-attempted');
  });

  test('stay complete when lessons and modules are added', () => {
    const grown = course(
      module('m1', lesson('l1', item('q1')), lesson('new')),
      module('m9', lesson('newer')),
    );
    const record = recordOf(grown, completed('module', 'm1'), completed('course', 'c'));
    expect(record.modules.get('m1')).toEqual({ completion: 'completed', done: 0, of: 2 });
    expect(record.modules.get('m9')?.completion).toBe('not-attempted');
    expect(record.course).toBe('completed');
  });

  test('are not complete because they are empty', () => {
    const { modules, course: whole } = recordOf(course(module('m1')));
    expect(modules.get('m1')?.completion).toBe('not-attempted');
    expect(whole).toBe('not-attempted');
    expect(recordOf(course()).course).toBe('not-attempted');
  });

  test('are told by a page of one module too: it cannot take its own for the whole course', () => {
    const outline = outlineCourse(two, 'm1');
    const record = recordCompletion(outline, foldEvents(inOrder(...first)));
    expect([...record.modules.keys()]).toEqual(['m1']);
    expect(record.modules.get('m1')?.completion).toBe('completed');
    expect(record.course).toBe('incomplete');
  });
});

describe('what comes next', () => {
  test('is the first lesson that is not complete', () => {
    expect(recordOf(two).next).toEqual({ lesson: 'l1' });
    expect(recordOf(two, answeredRight('q1'), answeredRight('q2')).next).toEqual({ lesson: 'l2' });
    expect(recordOf(two, completed('lesson', 'l2')).next).toEqual({ lesson: 'l1' });
  });

  test('is the lesson where the learner last answered, or which they last opened', () => {
    expect(recordOf(two, answeredRight('q1'), wrong('q3')).next).toEqual({ lesson: 'l2' });
    expect(recordOf(two, wrong('q3'), answeredRight('q1')).next).toEqual({ lesson: 'l1', item: 'q2' });
    expect(recordOf(two, answeredRight('q1'), opened('l3')).next).toEqual({ lesson: 'l3' });
    expect(recordOf(two, opened('l2'), wrong('q4'), opened('l1'), wrong('q3')).next).toEqual({
      lesson: 'l2',
    });
  });

  test('is the next after it that is not complete, and after the last the first that is left', () => {
    expect(recordOf(two, answeredRight('q3')).next).toEqual({ lesson: 'l3' });
    expect(recordOf(two, opened('l1'), answeredRight('q4')).next).toEqual({ lesson: 'l1' });
  });

  test('does not depend on what no lesson of this edition has', () => {
    expect(recordOf(two, wrong('q3'), wrong('gone'), opened('gone')).next).toEqual({ lesson: 'l2' });
  });

  test('is the first question left where others are done', () => {
    expect(recordOf(two, answeredRight('q1')).next).toEqual({ lesson: 'l1', item: 'q2' });
    expect(recordOf(two, answeredRight('q2')).next).toEqual({ lesson: 'l1', item: 'q1' });
  });

  test('is the lesson from its beginning where none is', () => {
    expect(recordOf(two, opened('l1'), wrong('q1')).next).toEqual({ lesson: 'l1' });
  });

  test('is nothing when all is complete', () => {
    expect(recordOf(two, ...['q1', 'q2', 'q3', 'q4'].map((id) => answeredRight(id)))).not.toHaveProperty(
      'next',
    );
  });
});

function turnedChoices({ asked }: Item): Asked['single-choice'] {
  const choices = 'choices' in asked ? asked.choices : [];
  return { choices: choices.toReversed().map(({ id }) => ({ id, text: ['Other words'] })) };
}

/** The course said in other words and another order, and with its lessons in other modules. */
function edited(of: Course): Course {
  const lessons = of.modules.flatMap((one) => one.lessons).toReversed();
  const reworded = (one: Lesson): Lesson => ({
    ...one,
    title: `${one.title}, reworded`,
    sections: [],
    items: one.items.toReversed().map((old) => ({
      ...old,
      prompt: ['Which of these?'],
      notes: { hints: [], parts: {}, outcomes: {} },
      asked: turnedChoices(old),
    })) as readonly Item[],
  });
  return course(module('moved', ...lessons.map(reworded)));
}

describe('any learner’s record', () => {
  test('survives rewording, reordering and moving', () => {
    fc.assert(
      fc.property(arbitraryCourse, arbitraryRecord, (before, events) => {
        const progress = foldEvents(events);
        const old = recordCompletion(outlineCourse(before), progress).lessons;
        const now = recordCompletion(outlineCourse(edited(before)), progress).lessons;
        expect(now.size).toBe(old.size);
        for (const [id, { left, ...rest }] of old) {
          expect(now.get(id)).toMatchObject(rest);
          expect(now.get(id)?.left.toSorted()).toEqual(left.toSorted());
        }
      }),
    );
  });

  test('has a lesson complete by its questions or by having been kept, and no other', () => {
    fc.assert(
      fc.property(arbitraryCourse, arbitraryRecord, (of, events) => {
        const progress = foldEvents(events);
        const record = recordCompletion(outlineCourse(of), progress);
        for (const { id, items } of of.modules.flatMap((one) => one.lessons)) {
          const isAnswered = (one: (typeof items)[number]) => {
            const known = [...(progress.items.get(one.id) ?? [])];
            return known.some(([revision, { isCorrect }]) => revision >= one.revision && isCorrect);
          };
          const isKept = events.some(
            (event) => event.kind === 'completed' && event.part === 'lesson' && event.of === id,
          );
          const expected = isKept || (items.length > 0 && items.every(isAnswered));
          expect(record.lessons.get(id)?.completion === 'completed').toBe(expected);
        }
      }),
    );
  });

  test('never has a part less complete for more events, whatever they are', () => {
    const order = ['not-attempted', 'incomplete', 'completed'];
    fc.assert(
      fc.property(arbitraryCourse, arbitraryParts(2), (of, [here = [], there = []]) => {
        const outline = outlineCourse(of);
        const less = recordCompletion(outline, foldEvents(here));
        const more = recordCompletion(outline, foldEvents(mergeEvents(here, there)));
        for (const [id, { completion }] of less.lessons) {
          expect(order.indexOf(more.lessons.get(id)?.completion ?? '')).toBeGreaterThanOrEqual(
            order.indexOf(completion),
          );
        }
        expect(order.indexOf(more.course)).toBeGreaterThanOrEqual(order.indexOf(less.course));
      }),
    );
  });
});
