import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../domain/arbitrary-events.test-kit.ts';
import {
  FARTHEST_TIME,
  LONGEST_ID,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_COUNTED,
  MOST_SEQ,
} from '../../domain/bounds.ts';
import { arbitraryFiledRecord } from '../../domain/progress-file/arbitrary-file.test-kit.ts';
import { eventSchemas } from '../../domain/progress-file/event-schema.ts';
import { fitsSchema } from '../../domain/progress-file/fits-schema.ts';
import { readEvent } from './read-event.ts';

const stamp = { id: 'e-1', seq: 1, at: 0 };
const attempted = {
  kind: 'attempted',
  item: 'q',
  revision: 1,
  response: { chosen: ['a'] },
  verdict: 'correct',
  scaled: 1,
  ...stamp,
};
const begun = { kind: 'check-begun', check: 'k', drawn: [{ item: 'b', revision: 1 }], seed: 's', ...stamp };
const ended = {
  kind: 'check-ended',
  run: 'r',
  check: 'k',
  right: [],
  of: 2,
  isPassed: false,
  rule: 1,
  ...stamp,
};
const many = (count: number) => Array.from({ length: count }, (_, place) => `a-${place}`);

test('every event that a progress file can hold is kept', () => {
  fc.assert(
    fc.property(arbitraryFiledRecord, (events) => {
      for (const event of events) expect(readEvent(event)).toEqual(event);
    }),
  );
});

test('storage takes what a progress file’s schema takes, and nothing else', { timeout: 60_000 }, () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      'a',
      'A b',
      '__proto__',
      null,
      [],
      [''],
      ['a'],
      {},
      { a: '' },
      { a: 7 },
      true,
    ),
    fc.constantFrom(-1, 0, 0.5, 1, 2, 6, 101, MOST_COUNTED + 1, MOST_SEQ + 1, 9e15, Number.NaN),
    fc.constantFrom(
      { chosen: many(101) },
      { text: 'x'.repeat(LONGEST_TEXT + 1) },
      { level: 0 },
      { text: 'a', level: 1 },
    ),
    fc.constantFrom('a'.repeat(LONGEST_ID + 1), 'a'.repeat(LONGEST_NAME + 1), many(100), [
      { item: 'a', revision: 1, more: 1 },
    ]),
    fc.jsonValue(),
  );
  const spoilt = fc.tuple(arbitraryFiledRecord, fc.nat(), junk, fc.boolean());
  fc.assert(
    fc.property(spoilt, ([events, place, value, isRemoved]) => {
      for (const event of events) {
        const fields = Object.keys(event);
        const field = fields[place % fields.length] ?? '';
        const { [field]: _, ...rest } = event as unknown as Record<string, unknown>;
        const changed = isRemoved ? rest : { ...rest, [field]: value };
        const isFit = [...eventSchemas.values()].some((schema) => fitsSchema(changed, schema));
        expect(readEvent(changed) !== undefined, JSON.stringify(changed)).toBe(isFit);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every kind of event that can happen is kept', () => {
  fc.assert(
    fc.property(arbitraryRecord, (events) => {
      for (const event of events) {
        // Their arbitrary responses need not be ones that anybody could give.
        if (event.kind === 'attempted' || event.kind === 'check-answered') continue;
        expect(readEvent(event)).toEqual(event);
      }
    }),
  );
});

describe('a stored event', () => {
  test.each<[string, object]>([
    ['without a response', { ...attempted, response: undefined }],
    ['whose response is no object', { ...attempted, response: 'a' }],
    ['whose response is null', { ...attempted, response: null }],
    ['whose response is a list', { ...attempted, response: ['a'] }],
    ['whose response has a field that nobody knows', { ...attempted, response: { picked: ['a'] } }],
    ['whose response is of two kinds', { ...attempted, response: { chosen: ['a'], text: 'b' } }],
    ['whose choices are none', { ...attempted, response: { chosen: [7] } }],
    ['whose choices are no list', { ...attempted, response: { chosen: { 0: 'a' } } }],
    ['with more choices than any question has', { ...attempted, response: { chosen: many(101) } }],
    ['whose words are no text', { ...attempted, response: { text: 7 } }],
    ['whose words are too long', { ...attempted, response: { text: 'x'.repeat(LONGEST_TEXT + 1) } }],
    ['whose rating is none', { ...attempted, response: { rating: 'splendid' } }],
    ['whose level is beyond five', { ...attempted, response: { level: 6 } }],
    ['whose level is a fraction', { ...attempted, response: { level: 2.5 } }],
    ['whose cards are a list', { ...attempted, response: { placed: ['a'] } }],
    ['whose card is __proto__', { ...attempted, response: { placed: JSON.parse('{"__proto__":"a"}') } }],
    ['with a verdict that is none', { ...attempted, verdict: 'splendid' }],
    ['with a score of two', { ...attempted, scaled: 2 }],
    ['with a score that is none', { ...attempted, scaled: Number.NaN }],
    ['with an id that no author can give', { ...attempted, item: '<b>' }],
    ['with an id as long as a page', { ...attempted, item: 'a'.repeat(LONGEST_ID + 1) }],
    ['of revision 0', { ...attempted, revision: 0 }],
    ['with a sureness beyond five', { ...attempted, sureness: 6 }],
    ['with a number after which there is none', { ...attempted, seq: MOST_SEQ + 1 }],
    ['with the number 0', { ...attempted, seq: 0 }],
    ['with a number that is a fraction', { ...attempted, seq: 1.5 }],
    ['with a time that is no date', { ...attempted, at: FARTHEST_TIME + 1 }],
    ['with a time before all dates', { ...attempted, at: -FARTHEST_TIME - 1 }],
    ['with a time that is none', { ...attempted, at: Number.POSITIVE_INFINITY }],
    ['with no id', { ...attempted, id: '' }],
    ['of a check that drew nothing', { ...begun, drawn: [] }],
    ['of a check that drew what is no question', { ...begun, drawn: [null] }],
    ['of a check that drew a question without a revision', { ...begun, drawn: [{ item: 'b' }] }],
    ['of a check that ended with nothing asked', { ...ended, of: 0 }],
    ['of a check that ended with nobody knows what right', { ...ended, right: 'all' }],
    ['of a check that was passed or not', { ...ended, isPassed: 'yes' }],
    ['of a kind that nobody knows', { ...stamp, kind: 'sung' }],
    ['of the kind __proto__', { ...stamp, kind: '__proto__' }],
    ['of the kind constructor', { ...stamp, kind: 'constructor' }],
    ['without a kind', stamp],
  ])('%s is none', (_, event) => {
    expect(readEvent(event)).toBeUndefined();
  });

  test.each([null, undefined, 7, 'attempted', [attempted]])('is not %j', (value) => {
    expect(readEvent(value)).toBeUndefined();
  });

  test.each<[string, object]>([
    ['before 1970', { ...attempted, at: -86_400_000 }],
    ['with a fraction in its time', { ...attempted, at: 0.5 }],
    ['with the last of all numbers', { ...attempted, seq: MOST_SEQ }],
    [
      'in a check, typed and taken back',
      { ...stamp, kind: 'check-answered', run: 'r', item: 'q', response: { text: '' } },
    ],
  ])('%s is kept', (_, event) => {
    expect(readEvent(event)).toBe(event);
  });

  test('is kept without what only a later edition says of it', () => {
    expect(readEvent({ ...attempted, mood: 'calm' })).toEqual(attempted);
  });
});
