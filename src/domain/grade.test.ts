import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryItem,
  arbitraryItemAndChosen,
  arbitraryMultipleResponse,
  arbitrarySingleChoice,
  keyOf,
} from './arbitrary-item.test-kit.ts';
import { grade } from './grade.ts';
import type { ChoiceId } from './ids.ts';
import type { Item, MultipleResponseItem } from './item.ts';

/** The scaled score, or -1 for a response that is refused. */
function scoreOf(item: Item, chosen: readonly ChoiceId[]): number {
  const graded = grade(item, { chosen });
  return 'outcome' in graded ? graded.outcome.score.scaled : -1;
}

describe('grade', () => {
  test('gives the key full marks', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        expect(grade(item, keyOf(item))).toMatchObject({
          outcome: { verdict: 'correct', score: { scaled: 1 } },
        });
      }),
    );
  });

  test('gives every other response less', () => {
    fc.assert(
      fc.property(arbitraryItemAndChosen, ([item, chosen]) => {
        const key = new Set(keyOf(item).chosen);
        fc.pre(new Set(chosen).symmetricDifference(key).size > 0);
        expect(scoreOf(item, chosen)).toBeLessThan(1);
      }),
    );
  });

  test('scores from 0 to 1, as points of points, and says in a word what the score says', () => {
    fc.assert(
      fc.property(arbitraryItemAndChosen, ([item, chosen]) => {
        const graded = grade(item, { chosen });
        if (!('outcome' in graded)) return;
        const { verdict, score } = graded.outcome;
        expect(score.scaled).toBe(score.raw / score.max);
        expect(score.scaled).toBeGreaterThanOrEqual(0);
        expect(score.scaled).toBeLessThanOrEqual(1);
        const word = score.scaled === 1 ? 'correct' : score.scaled > 0 ? 'partly-correct' : 'not-yet';
        expect(verdict).toBe(word);
      }),
    );
  });

  test('refuses a response in which nothing is chosen', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        expect(grade(item, { chosen: [] })).toEqual({ refused: 'nothing-chosen' });
      }),
    );
  });

  test('refuses a response with a choice that the item does not have', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        expect(grade(item, { chosen: ['no-such-choice-here'] })).toEqual({ refused: 'unknown-choice' });
        expect(grade(item, { chosen: [...keyOf(item).chosen, 'no-such-choice-here'] })).toHaveProperty(
          'refused',
        );
      }),
    );
  });

  test('refuses two choices where one is asked for', () => {
    fc.assert(
      fc.property(arbitrarySingleChoice, (item) => {
        const chosen = item.choices.slice(0, 2).map(({ id }) => id);
        expect(grade(item, { chosen })).toEqual({ refused: 'too-many-choices' });
      }),
    );
  });

  test('does not mind in which order choices are written or chosen, nor a choice named twice', () => {
    fc.assert(
      fc.property(arbitraryItemAndChosen, ([item, chosen]) => {
        const graded = grade(item, { chosen });
        const turned: Item = { ...item, choices: item.choices.toReversed() };
        expect(grade(turned, { chosen })).toEqual(graded);
        expect(grade(item, { chosen: chosen.toReversed() })).toEqual(graded);
        expect(grade(item, { chosen: [...chosen, ...chosen] })).toEqual(graded);
        if (item.type !== 'multiple-response') return;
        expect(grade({ ...item, key: item.key.toReversed() }, { chosen })).toEqual(graded);
      }),
    );
  });
});

describe('grading several right answers', () => {
  test('gives no full marks for ticking everything, unless everything is right', () => {
    fc.assert(
      fc.property(arbitraryMultipleResponse, (item) => {
        const all = item.choices.map(({ id }) => id);
        expect(scoreOf(item, all) === 1).toBe(item.key.length === all.length);
      }),
    );
  });

  test('never takes a point for a further right choice, never gives one for a wrong choice', () => {
    fc.assert(
      fc.property(arbitraryMultipleResponse, fc.infiniteStream(fc.boolean()), (item, coins) => {
        const some = item.choices.map(({ id }) => id).filter(() => coins.next().value);
        fc.pre(some.length > 0);
        for (const { id } of item.choices.filter((choice) => !some.includes(choice.id))) {
          const change = scoreOf(item, [...some, id]) - scoreOf(item, some);
          if (item.key.includes(id)) expect(change).toBeGreaterThanOrEqual(0);
          else expect(change).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  const choice = (id: string) => ({ id, text: [id], feedback: [] });
  const item: MultipleResponseItem = {
    id: 'q',
    type: 'multiple-response',
    revision: 1,
    purpose: 'scored',
    context: [],
    prompt: ['Which?'],
    findings: [],
    choices: ['a', 'b', 'c', 'd'].map(choice),
    key: ['a', 'b'],
  };

  test.each([
    ['both right', ['a', 'b'], 'correct', 2],
    ['one right', ['a'], 'partly-correct', 1],
    ['both right, one wrong', ['a', 'b', 'c'], 'partly-correct', 1],
    ['one right, one wrong', ['a', 'c'], 'not-yet', 0],
    ['one right, two wrong', ['a', 'c', 'd'], 'not-yet', 0],
    ['everything', ['a', 'b', 'c', 'd'], 'not-yet', 0],
    ['only wrong', ['c', 'd'], 'not-yet', 0],
  ])(
    'counts a point for each right choice and takes one for each wrong one: %s',
    (_, chosen, verdict, raw) => {
      expect(grade(item, { chosen })).toEqual({
        outcome: { verdict, score: { raw, max: 2, scaled: raw / 2 } },
      });
    },
  );
});
