import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEvents } from '../merge-events.ts';
import { foldEvents } from '../progress.ts';
import { arbitraryFiledRecord } from './arbitrary-file.test-kit.ts';
import { LARGEST_FILE, readProgressFile } from './read-progress-file.ts';
import { writeProgressFile } from './write-progress-file.ts';

const isFull = process.env['FULL'] !== undefined;
const numRuns = isFull ? 5_000 : 300;
const hostileRuns = isFull ? 100_000 : 2_000;
const course = { id: 'c', edition: '0.1' };

const attempt = {
  kind: 'attempted',
  item: 'q',
  revision: 1,
  response: { chosen: ['a'] },
  verdict: 'correct',
  scaled: 1,
  id: 'e1',
  seq: 1,
  at: 0,
} as const;
const file = (changes: object = {}) =>
  JSON.stringify({
    format: 'alongside-progress',
    version: 1,
    course: 'c',
    edition: '0.1',
    events: [],
    ...changes,
  });
const fileOf = (changes: object) => file({ events: [{ ...attempt, ...changes }] });
const withKey = (key: string) =>
  file({ events: [attempt] }).replace('"item"', `"${key}":{"isCorrect":true},"item"`);

/** Half of what is read has nothing to do with a file; the other half was one. */
const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.anything().map((value) => `${JSON.stringify(value)}`),
    fc.json().map((value) => file().replace('[]', value)),
  ),
  fc
    .tuple(
      arbitraryFiledRecord,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(4),
          fc.constantFrom('', '"', '{', '}', '[', ',', '0', '-', 'x', '__proto__', '<b>', '1e999'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([events, edits]) =>
      edits.reduce(
        (text, [place, cut, put]) => {
          const at = place % (text.length + 1);
          return `${text.slice(0, at)}${put}${text.slice(at + cut)}`;
        },
        writeProgressFile(course, events),
      ),
    ),
);

describe('a progress file', () => {
  test(`brings back any record, event by event (${numRuns} cases)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(arbitraryFiledRecord, (events) => {
        const read = readProgressFile(writeProgressFile(course, events), 'c');
        expect(read).toEqual({ events, edition: '0.1' });
      }),
      { numRuns },
    );
  });

  test('merges in any order, and twice as once', () => {
    fc.assert(
      fc.property(arbitraryFiledRecord, arbitraryFiledRecord, (here, there) => {
        const read = readProgressFile(writeProgressFile(course, there), 'c');
        const brought = 'events' in read ? read.events : [];
        const together = mergeEvents(here, brought);
        expect(mergeEvents(brought, here)).toEqual(together);
        expect(mergeEvents(together, brought)).toEqual(together);
        for (const { id } of [...here, ...there])
          expect(together.some((event) => event.id === id)).toBe(true);
      }),
    );
  });

  test(`never makes reading throw, whatever is in it (${hostileRuns} cases)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const read = readProgressFile(text, 'c');
        if ('refused' in read) return;
        foldEvents(read.events);
        // As JSON, which has no −0.
        const again = readProgressFile(writeProgressFile(course, read.events), 'c');
        expect(JSON.stringify(again)).toBe(JSON.stringify({ events: read.events, edition: course.edition }));
      }),
      { numRuns: hostileRuns, endOnFailure: true },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['ten megabytes', file({ edition: 'x'.repeat(10_000_000) }), 'too-large'],
    ['cut off', file({ events: [attempt] }).slice(0, -20), 'unreadable'],
    ['empty', '', 'unreadable'],
    ['nested a million deep', '['.repeat(1_000_000), 'unreadable'],
    ['a list', '[]', 'no-progress-file'],
    ['null', 'null', 'no-progress-file'],
    ['another program’s', '{"format":"something","version":1}', 'no-progress-file'],
    ['of a newer program', file({ version: 2, events: 'otherwise' }), 'newer'],
    ['of another course', file({ course: 'd' }), 'other-course'],
    ['with a version that can’t be compared', file({ version: { valueOf: 1, toString: 1 } }), 'unfit'],
    ['with a field too many', file({ name: 'Ada' }), 'unfit'],
    ['with __proto__', withKey('__proto__'), 'unfit'],
    ['with constructor', withKey('constructor'), 'unfit'],
    [
      'with a gap called __proto__',
      fileOf({ response: { placed: { x: 'y' } } }).replace('"x"', '"__proto__"'),
      'unfit',
    ],
    ['with HTML in an id', fileOf({ item: '<img src=x onerror=alert(1)>' }), 'unfit'],
    ['with HTML in an event’s id', fileOf({ id: '<script>' }), 'unfit'],
    ['with an id as long as a page', fileOf({ item: 'a'.repeat(201) }), 'unfit'],
    ['with an event of an unknown kind', fileOf({ kind: 'graduated' }), 'unfit'],
    ['with a score of two', fileOf({ scaled: 2 }), 'unfit'],
    ['with a response of two kinds', fileOf({ response: { chosen: ['a'], text: 'b' } }), 'unfit'],
    ['with a number that leaves none for the next event', fileOf({ seq: 1_000_000_000 }), 'unfit'],
    ['with a time that is none', fileOf({ at: 'x' }).replace('"x"', '1e999'), 'unfit'],
    ['with more events than anybody has', file({ events: new Array(20_001).fill(attempt) }), 'unfit'],
  ])('that is %s is refused', (_, text, refused) => {
    expect(readProgressFile(text, 'c')).toEqual({ refused });
  });

  test('of 4,000 attempts is a quarter of the largest', () => {
    const seed = 'k2h3x1';
    const events = Array.from({ length: 4_000 }, (_, place) => ({
      ...attempt,
      item: 'where-the-evidence-suggests-no-effect',
      response: { chosen: ['how-severe-symptoms-are', 'depression-around-birth'] },
      seed,
      id: `9f3k2h3x1a0s-${place}`,
      seq: place + 1,
      at: 1_764_000_000_000,
    }));
    const text = writeProgressFile(course, events);
    expect(text.length).toBeLessThan(LARGEST_FILE / 4);
    expect(readProgressFile(text, 'c')).toHaveProperty('events.length', 4_000);
  });
});
