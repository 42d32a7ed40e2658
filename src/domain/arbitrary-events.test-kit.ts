import fc from 'fast-check';
import type { Happening, ProgressEvent } from './progress-event.ts';

/** Only for tests: what can happen to a learner's record. Few names and numbers, so that they meet. */
const item = fc.constantFrom('q1', 'q2', 'q3');
const lesson = fc.constantFrom('l1', 'l2', 'l3');
const revision = fc.integer({ min: 1, max: 3 });
const response = fc.record({ chosen: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) });

const attempted = fc
  .record({ item, revision, response, points: fc.integer({ min: 0, max: 2 }) })
  .map(({ points, ...attempt }): Happening => {
    const verdict = points === 2 ? 'correct' : points === 1 ? 'partly-correct' : 'not-yet';
    return { kind: 'attempted', ...attempt, verdict, scaled: points / 2 };
  });

export const arbitraryHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: attempted },
  fc.record({ kind: fc.constant('answer-shown' as const), item, revision }),
  fc.record({ kind: fc.constant('lesson-opened' as const), lesson }),
  fc.record({ kind: fc.constant('completed' as const), part: fc.constant('lesson' as const), of: lesson }),
  fc.record({
    kind: fc.constant('completed' as const),
    part: fc.constantFrom('module' as const, 'course' as const),
    of: fc.constantFrom('m1', 'm2', 'c'),
  }),
);

const seq = fc.integer({ min: 1, max: 6 });
const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const id = fc.stringMatching(/^[a-z]{1,2}$/);

const arbitraryEvent: fc.Arbitrary<ProgressEvent> = fc
  .record({ happening: arbitraryHappening, id, seq, at })
  .map(({ happening, ...stamp }) => ({ ...happening, ...stamp }));

/** A record as devices write it: no two events with one id. Several may share a sequence (two tabs at once). */
export const arbitraryRecord: fc.Arbitrary<readonly ProgressEvent[]> = fc.uniqueArray(arbitraryEvent, {
  selector: (event) => event.id,
  maxLength: 20,
});

/** A record that damage may have reached: different events can share an id. */
export const arbitraryDamagedRecord: fc.Arbitrary<readonly ProgressEvent[]> = fc.array(arbitraryEvent, {
  maxLength: 20,
});

/** Parts of one record as several devices hold them, overlapping as they like. */
export function arbitraryParts(count: number): fc.Arbitrary<readonly (readonly ProgressEvent[])[]> {
  return arbitraryRecord.chain((all) =>
    fc.tuple(...Array.from({ length: count }, () => fc.shuffledSubarray([...all]))),
  );
}

/** Gives each happening its place: the first is the oldest. */
export function inOrder(...happenings: readonly Happening[]): readonly ProgressEvent[] {
  return happenings.map((happening, index) => ({ ...happening, id: `e${index}`, seq: index + 1, at: 0 }));
}
