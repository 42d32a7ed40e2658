import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, arbitraryItem, arbitraryItems } from './arbitrary-item.test-kit.ts';
import { arbitraryResponseTo, isGraded, saysTheKey } from './arbitrary-response.test-kit.ts';
import { grade } from './grade.ts';
import type { Item, ItemOf } from './item.ts';
import { keyResponse } from './key-response.ts';
import type { Response } from './response.ts';

const attempts = (items: fc.Arbitrary<Item>) =>
  items.chain((item) => fc.tuple(fc.constant(item), arbitraryResponseTo(item)));

/** The scaled score, or -1 for a response that is refused. */
function scoreOf(item: Item, response: Response): number {
  const graded = grade(item, response);
  return 'outcome' in graded ? graded.outcome.score.scaled : -1;
}

/** Everything in another order, but for the one order that is the answer, and the scene where all starts. */
function turned(item: Item): Item {
  const key = item.type === 'ordering' ? item.key : turn(item.key);
  if (item.type !== 'scenario') return { ...item, asked: turn(item.asked), key } as Item;
  const [first, ...rest] = item.asked.scenes;
  return { ...item, asked: { scenes: [turn(first), ...(turn(rest) as [])] } } as Item;
}

function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([field, inner]) => [field, turn(inner)])
      .reverse(),
  );
}

function wordFor(item: Item, response: Response, scaled: number): string {
  // Nobody is wrong on the way to an ending.
  if (item.type === 'scenario' && !saysTheKey(item, response)) return 'noted';
  if (!isGraded(item)) return 'noted';
  return scaled === 1 ? 'correct' : scaled > 0 ? 'partly-correct' : 'not-yet';
}

function partsOf(response: Response): readonly string[] {
  if ('chosen' in response) return response.chosen;
  if ('order' in response) return response.order;
  if ('path' in response) return response.path;
  return 'placed' in response ? Object.keys(response.placed) : Object.keys(response);
}

describe.each(Object.entries(arbitraryItems))('grading %s', (_, items) => {
  const item = items as fc.Arbitrary<Item>;

  test('gives the key full marks, or notes it where nothing is right', () => {
    fc.assert(
      fc.property(item, (one) => {
        const outcome = isGraded(one)
          ? { verdict: 'correct', score: { scaled: 1 } }
          : { verdict: 'noted', score: { scaled: 0 } };
        expect(grade(one, keyResponse(one))).toMatchObject({ outcome });
      }),
    );
  });

  test('gives every other response less', () => {
    fc.assert(
      fc.property(attempts(item), ([one, response]) => {
        fc.pre(!saysTheKey(one, response));
        expect(scoreOf(one, response)).toBeLessThan(1);
      }),
    );
  });

  test('scores from 0 to 1, as points of points, and says in a word what the score says', () => {
    fc.assert(
      fc.property(attempts(item), ([one, response]) => {
        const graded = grade(one, response);
        if (!('outcome' in graded)) return;
        const { verdict, score } = graded.outcome;
        expect(score.scaled).toBeGreaterThanOrEqual(0);
        expect(score.scaled).toBeLessThanOrEqual(1);
        expect(score.scaled).toBe(score.raw / (score.max || 1));
        expect(verdict).toBe(wordFor(one, response, score.scaled));
      }),
    );
  });

  test('does not mind in which order things are written, shown or chosen', () => {
    fc.assert(
      fc.property(attempts(item), ([one, response]) => {
        const graded = grade(one, response);
        expect(grade(turned(one), response)).toEqual(graded);
        if ('chosen' in response) {
          expect(grade(one, { chosen: response.chosen.toReversed() })).toEqual(graded);
          expect(grade(one, { chosen: [...response.chosen, ...response.chosen] })).toEqual(graded);
        }
        if ('placed' in response) expect(grade(one, turn(response) as Response)).toEqual(graded);
      }),
    );
  });

  test('says of no part that was left alone how it was answered', () => {
    fc.assert(
      fc.property(attempts(item), ([one, response]) => {
        const graded = grade(one, response);
        if (!('outcome' in graded)) return;
        const known = partsOf(response);
        expect(Object.keys(graded.outcome.parts).filter((part) => !known.includes(part))).toEqual([]);
      }),
    );
  });
});

describe('grading', () => {
  test('refuses a response in which nothing is given', () => {
    const empty: { readonly [T in Item['type']]?: Response } = {
      'single-choice': { chosen: [] },
      'multiple-response': { chosen: [] },
      'true-false': { chosen: [] },
      cloze: { placed: {} },
      ordering: { order: [] },
      matching: { placed: {} },
      categorise: { placed: {} },
      'short-answer': { text: ' ' },
    };
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const response = empty[item.type];
        if (!response || !isGraded(item)) return;
        expect(grade(item, response)).toEqual({ refused: 'nothing-given' });
      }),
    );
  });

  test('refuses a response with a choice, part or place that the item does not have', () => {
    const unknown = 'no-such-part-here';
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const key = keyResponse(item);
        if ('chosen' in key) {
          expect(grade(item, { chosen: [unknown] })).toEqual({ refused: 'unknown-part' });
          expect(grade(item, { chosen: [...key.chosen, unknown] })).toHaveProperty('refused');
        }
        if ('order' in key) {
          expect(grade(item, { order: [...key.order, unknown] })).toEqual({ refused: 'unknown-part' });
          expect(grade(item, { order: [...key.order, ...key.order] })).toEqual({ refused: 'unknown-part' });
        }
        if ('path' in key) {
          expect(grade(item, { path: [...key.path, unknown] })).toEqual({ refused: 'unknown-part' });
          // After an ending nothing follows.
          expect(grade(item, { path: [...key.path, ...key.path] })).toEqual({ refused: 'unknown-part' });
        }
        if ('placed' in key) {
          const [place = ''] = Object.values(key.placed);
          const more = { placed: { ...key.placed, [unknown]: place } };
          expect(grade(item, more)).toEqual({ refused: 'unknown-part' });
        }
      }),
    );
  });

  test('refuses a place that is none of those to choose from', () => {
    const { matching, categorise, cloze } = arbitraryItems;
    fc.assert(
      fc.property(fc.oneof<fc.Arbitrary<Item>[]>(matching, categorise, cloze), (item) => {
        const placed = Object.keys((keyResponse(item) as { placed: object }).placed);
        const response = { placed: Object.fromEntries(placed.map((part) => [part, 'nowhere at all'])) };
        const hasBoxOnly = item.type === 'cloze' && !JSON.stringify(item.asked).includes('"options":');
        if (!hasBoxOnly) expect(grade(item, response)).toEqual({ refused: 'unknown-part' });
      }),
    );
  });

  test('refuses a part left empty, and says so', () => {
    const { matching, categorise, cloze, ordering } = arbitraryItems;
    fc.assert(
      fc.property(fc.oneof<fc.Arbitrary<Item>[]>(matching, categorise, cloze, ordering), (item) => {
        const key = keyResponse(item);
        const response = (
          'order' in key
            ? { order: key.order.slice(1) }
            : { placed: Object.fromEntries(Object.entries((key as { placed: object }).placed).slice(1)) }
        ) as Response;
        fc.pre(!('placed' in response) || Object.keys(response.placed).length > 0);
        expect(grade(item, response)).toEqual({ refused: 'something-missing' });
      }),
    );
  });

  test('refuses two choices where one is asked for', () => {
    const one = fc.oneof<fc.Arbitrary<Item>[]>(arbitraryItems['single-choice'], arbitraryItems['true-false']);
    fc.assert(
      fc.property(one, (item) => {
        const { choices } = item.asked as ItemOf<'single-choice'>['asked'];
        const chosen = choices.slice(0, 2).map(({ id }) => id);
        expect(grade(item, { chosen })).toEqual({ refused: 'too-many-choices' });
      }),
    );
  });

  test('refuses a level of confidence that is none', () => {
    fc.assert(
      fc.property(arbitraryItems.confidence, fc.double(), (item, level) => {
        fc.pre(![1, 2, 3, 4, 5].includes(level));
        expect(grade(item, { level: level as never })).toEqual({ refused: 'nothing-given' });
      }),
    );
  });

  test('compares an answer that learners rate themselves with nothing', () => {
    fc.assert(
      fc.property(anyOf(arbitraryItems), (item) => {
        if (item.type !== 'short-answer') return;
        const [rated, typed] = [grade(item, { rating: 'partly' }), grade(item, { text: 'words' })];
        expect(item.asked.isSelfRated ? typed : rated).toHaveProperty('refused');
        expect(item.asked.isSelfRated ? rated : typed).toHaveProperty('outcome');
      }),
    );
  });
});
