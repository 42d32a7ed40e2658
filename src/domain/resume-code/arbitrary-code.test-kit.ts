import fc from 'fast-check';
import { arbitraryRecord } from '../arbitrary-events.test-kit.ts';
import { foldEvents, type Progress } from '../progress.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { type CarriedRecord, MOST_IN_A_CHECK } from './carried-record.ts';
import type { CodeBook } from './code-book.ts';

const revision = fc.integer({ min: 1, max: 3 });
const filler = (name: string, most: number) =>
  fc.nat(most).map((count) => Array.from({ length: count }, (_, place) => `${name}-${place}`));
const mixed = (names: readonly string[], more: fc.Arbitrary<string[]>) =>
  more.chain((others) => fc.shuffledSubarray([...names, ...others], { minLength: names.length }));

/** Only for tests: a course whose ids are those of arbitrary events, among others. */
export const arbitraryBook: fc.Arbitrary<CodeBook> = fc
  .record({
    editions: fc.constantFrom(['0.1'], ['0.1', '0.2']),
    modules: mixed(['m1', 'm2'], filler('m', 5)),
    lessons: mixed(['l1', 'l2', 'l3'], filler('l', 30)),
    checks: mixed(['k1', 'k2'], filler('k', 6)),
    ids: mixed(['q1', 'q2', 'q3'], filler('q', 200)),
    revisions: fc.array(revision, { minLength: 203, maxLength: 203 }),
    revised: fc.array(fc.record({ id: fc.constantFrom('q1', 'q2'), from: revision }), { maxLength: 3 }),
  })
  .map(({ ids, revisions, ...book }) => ({
    course: 'c',
    ...book,
    items: ids.map((id, place) => [id, revisions[place] ?? 1] as const),
  }));

/** A learner in such a course, with the events of their record. */
export const arbitraryLearner: fc.Arbitrary<{
  readonly book: CodeBook;
  readonly events: readonly ProgressEvent[];
  readonly progress: Progress;
}> = fc
  .tuple(arbitraryBook, arbitraryRecord)
  .map(([book, events]) => ({ book, events, progress: foldEvents(events) }));

const trimmed = (list: readonly number[]) => list.slice(0, list.findLastIndex((state) => state > 0) + 1);
const states = (most: number, length: number) =>
  fc.array(fc.nat(most), { maxLength: length, size: 'max' }).map(trimmed);

/** Any record that a code can carry, in a course that has room for it. */
export const arbitraryCarried: fc.Arbitrary<CarriedRecord> = fc.record({
  editions: fc.constant(1),
  revised: fc.constant(0),
  isCourseComplete: fc.boolean(),
  modules: states(1, 7),
  lessons: states(2, 32),
  items: states(5, 200),
  checks: states(3, 7).chain((list) =>
    fc.tuple(
      ...list.map((state) =>
        state === 1 || state === 2
          ? fc
              .integer({ min: 1, max: MOST_IN_A_CHECK })
              .chain((of) => fc.nat(of).map((right) => ({ state, right, of })))
          : fc.constant({ state, right: 0, of: 0 }),
      ),
    ),
  ),
});

/** A course of thirty-two lessons with two hundred questions and seven checks. */
export const largeBook: CodeBook = {
  course: 'c',
  editions: ['0.1'],
  modules: Array.from({ length: 7 }, (_, place) => `m-${place}`),
  lessons: Array.from({ length: 32 }, (_, place) => `l-${place}`),
  checks: Array.from({ length: 7 }, (_, place) => `k-${place}`),
  items: Array.from({ length: 200 }, (_, place) => [`q-${place}`, 1] as const),
  revised: [],
};
