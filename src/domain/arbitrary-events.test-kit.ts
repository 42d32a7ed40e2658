import fc from 'fast-check';
import type { Happening, ProgressEvent } from './progress-event.ts';
import type { Response } from './response.ts';

/** Only for tests: what can happen to a learner's record. Few names and numbers, so that they meet. */
const item = fc.constantFrom('q1', 'q2', 'q3');
const lesson = fc.constantFrom('l1', 'l2', 'l3');
const revision = fc.integer({ min: 1, max: 3 });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const some = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ chosen: some }),
  fc.record({ order: some }),
  fc.record({ placed: fc.dictionary(fc.constantFrom('a', 'b'), fc.string(), { noNullPrototype: true }) }),
  fc.record({ text: fc.string() }),
  fc.record({ rating: fc.constantFrom('close' as const, 'partly' as const, 'different' as const) }),
  fc.record({ level }),
  fc.record({ path: some }),
  fc.constant({}),
);

const attempted = fc
  .record(
    { item, revision, response, points: fc.integer({ min: -1, max: 2 }), seed: fc.string(), sureness: level },
    { requiredKeys: ['item', 'revision', 'response', 'points'], noNullPrototype: true },
  )
  .map(({ points, ...attempt }): Happening => {
    const verdicts = ['noted', 'not-yet', 'partly-correct', 'correct'] as const;
    const verdict = verdicts[points + 1] ?? 'noted';
    return { kind: 'attempted', ...attempt, verdict, scaled: Math.max(0, points) / 2 };
  });

const check = fc.constantFrom('k1', 'k2');
const run = fc.stringMatching(/^[a-z]{1,2}$/);
const checkHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('check-begun' as const),
    check,
    drawn: fc.array(fc.record({ item, revision }, { noNullPrototype: true }), { minLength: 1, maxLength: 3 }),
    seed: fc.stringMatching(/^[a-z0-9]+$/),
  }),
  fc.record({ kind: fc.constant('check-answered' as const), run, item, response }),
  fc.record({
    kind: fc.constant('check-ended' as const),
    run,
    check,
    right: fc.subarray(['q1', 'q2', 'q3']),
    of: fc.integer({ min: 3, max: 6 }),
    isPassed: fc.boolean(),
    rule: fc.integer({ min: 1, max: 2 }),
  }),
  fc
    .record({
      check,
      of: fc.integer({ min: 1, max: 6 }),
      share: fc.integer({ min: 0, max: 6 }),
      isPassed: fc.boolean(),
    })
    .map(
      ({ share, ...end }): Happening => ({ kind: 'check-carried', ...end, right: Math.min(share, end.of) }),
    ),
);

export const arbitraryHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: attempted },
  fc.record({ kind: fc.constant('answer-shown' as const), item, revision }),
  fc.record({
    kind: fc.constant('carried' as const),
    item,
    revision,
    best: fc.constantFrom(0, 0.25, 0.5, 1),
  }),
  fc.record({ kind: fc.constant('lesson-opened' as const), lesson }),
  fc.record({ kind: fc.constant('completed' as const), part: fc.constant('lesson' as const), of: lesson }),
  fc.record({
    kind: fc.constant('completed' as const),
    part: fc.constantFrom('module' as const, 'course' as const),
    of: fc.constantFrom('m1', 'm2', 'c'),
  }),
  fc.record({ kind: fc.constant('completed' as const), part: fc.constant('check' as const), of: check }),
  { weight: 3, arbitrary: checkHappening },
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
