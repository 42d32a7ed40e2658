import fc from 'fast-check';
import { expect } from 'vitest';
import { mergeEvents } from '../merge-events.ts';
import { foldEvents, type Progress } from '../progress.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { arbitraryLearner } from './arbitrary-code.test-kit.ts';
import { carryRecord } from './carry-record.ts';
import type { CodeBook } from './code-book.ts';
import type { BroughtByCode } from './resume-code.ts';

/** A codec under test: the real one, or one that was broken on purpose. */
export interface Codec {
  write(progress: Progress, book: CodeBook): string;
  read(typed: string, book: CodeBook): BroughtByCode | { readonly refused: string };
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function eventsOf(codec: Codec, code: string, book: CodeBook): readonly ProgressEvent[] {
  const read = codec.read(code, book);
  if ('refused' in read) throw new Error(`A whole code was refused: ${read.refused}.`);
  return read.events;
}

const learnerAndPlace = fc.tuple(arbitraryLearner, fc.nat(), fc.integer({ min: 1, max: 31 }));
const expectRefused = (codec: Codec, code: string, book: CodeBook) =>
  expect(codec.read(code, book)).toHaveProperty('refused');
const check = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns });

/** What has to hold of any codec, by name. Each throws where it doesn’t. */
export const codeProperties: Readonly<Record<string, (codec: Codec, numRuns: number) => void>> = {
  'a code brings back all that it carries': (codec, numRuns) =>
    check(arbitraryLearner, numRuns, ({ book, progress }) => {
      const brought = foldEvents(eventsOf(codec, codec.write(progress, book), book));
      expect(carryRecord(brought, book)).toEqual(carryRecord(progress, book));
    }),

  'a code never says more than the learner has done': (codec, numRuns) =>
    check(arbitraryLearner, numRuns, ({ book, events, progress }) => {
      const brought = eventsOf(codec, codec.write(progress, book), book);
      const together = foldEvents(mergeEvents(events, brought));
      expect(carryRecord(together, book)).toEqual(carryRecord(progress, book));
    }),

  'a code taken in twice changes nothing': (codec, numRuns) =>
    check(arbitraryLearner, numRuns, ({ book, events, progress }) => {
      const code = codec.write(progress, book);
      const once = mergeEvents(events, eventsOf(codec, code, book));
      expect(mergeEvents(once, eventsOf(codec, code, book))).toEqual(once);
    }),

  'an older code after a newer one loses nothing, in either order': (codec, numRuns) =>
    check(fc.tuple(arbitraryLearner, fc.nat(20)), numRuns, ([{ book, events, progress }, count]) => {
      const before = foldEvents(events.slice(0, count));
      const older = eventsOf(codec, codec.write(before, book), book);
      const newer = eventsOf(codec, codec.write(progress, book), book);
      const both = mergeEvents(newer, older);
      expect(mergeEvents(older, newer)).toEqual(both);
      expect(carryRecord(foldEvents(both), book)).toEqual(carryRecord(progress, book));
    }),

  'a wrong sign is refused': (codec, numRuns) =>
    check(learnerAndPlace, numRuns, ([{ book, progress }, place, turn]) => {
      const signs = [...codec.write(progress, book)];
      const at = place % signs.length;
      signs[at] = LETTERS[(LETTERS.indexOf(signs[at] ?? '') + turn) % 32] ?? '';
      expectRefused(codec, signs.join(''), book);
    }),

  'a missing sign is refused': (codec, numRuns) =>
    check(learnerAndPlace, numRuns, ([{ book, progress }, place]) => {
      const signs = [...codec.write(progress, book)];
      signs.splice(place % signs.length, 1);
      expectRefused(codec, signs.join(''), book);
    }),

  'a sign too many is refused': (codec, numRuns) =>
    check(learnerAndPlace, numRuns, ([{ book, progress }, place, turn]) => {
      const signs = [...codec.write(progress, book)];
      signs.splice(place % (signs.length + 1), 0, LETTERS[turn] ?? '');
      expectRefused(codec, signs.join(''), book);
    }),

  'two signs that changed places are refused': (codec, numRuns) =>
    check(learnerAndPlace, numRuns, ([{ book, progress }, place]) => {
      const signs = [...codec.write(progress, book)];
      const at = place % (signs.length - 1);
      const [first = '', second = ''] = signs.slice(at, at + 2);
      fc.pre(first !== second);
      signs.splice(at, 2, second, first);
      expectRefused(codec, signs.join(''), book);
    }),

  'a code of another course is refused': (codec, numRuns) =>
    check(arbitraryLearner, numRuns, ({ book, progress }) => {
      expectRefused(codec, codec.write(progress, { ...book, course: 'another' }), book);
    }),

  'a later edition of the course reads it, at the revisions of then': (codec, numRuns) =>
    check(arbitraryLearner, numRuns, ({ book, progress }) => {
      const [[id, revision] = ['', 1]] = book.items;
      const later: CodeBook = {
        ...book,
        editions: [...book.editions, 'later'],
        lessons: [...book.lessons, 'new-lesson'],
        items: [[id, revision + 1], ...book.items.slice(1), ['new', 1]],
        revised: [...book.revised, { id, from: revision }],
      };
      const brought = foldEvents(eventsOf(codec, codec.write(progress, book), later));
      expect(carryRecord(brought, book)).toEqual(carryRecord(progress, book));
      expect(brought.items.get(id)?.has(revision + 1) ?? false).toBe(false);
    }),

  'an earlier edition of the course refuses it or knows all of it': (codec, numRuns) =>
    check(fc.tuple(arbitraryLearner, fc.nat(3)), numRuns, ([{ book, progress }, kept]) => {
      const earlier = { ...book, lessons: book.lessons.slice(0, kept), items: book.items.slice(0, kept) };
      const read = codec.read(codec.write(progress, book), earlier);
      if ('refused' in read) return;
      expect(carryRecord(foldEvents(read.events), book)).toEqual(carryRecord(progress, book));
    }),

  'small letters, spaces, hyphens and look-alikes are read as they are meant': (codec, numRuns) =>
    check(arbitraryLearner, numRuns, ({ book, progress }) => {
      const code = codec.write(progress, book);
      const typed = ` ${code
        .toLowerCase()
        .replaceAll('0', 'O')
        .replaceAll('1', 'l')
        .match(/.{1,3}/g)
        ?.join(' – ')}\n`;
      expect(codec.read(typed, book)).toEqual(codec.read(code, book));
    }),

  'nothing that is typed makes it throw, and a record has one code only': (codec, numRuns) =>
    check(fc.tuple(arbitraryLearner, arbitraryTyped), numRuns, ([{ book, progress }, spoil]) => {
      const typed = spoil(codec.write(progress, book));
      const read = codec.read(typed, book);
      if ('refused' in read) return;
      const again = codec.write(foldEvents(read.events), book);
      expect(again.length % 5).toBe(0);
      expect(eventsOf(codec, again, book).map(({ id }) => id)).toEqual(read.events.map(({ id }) => id));
    }),
};

/** Half of what is typed has nothing to do with a code; the other half was one. */
const arbitraryTyped: fc.Arbitrary<(code: string) => string> = fc.oneof(
  fc
    .oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 300 }), fc.base64String())
    .map((text) => () => text),
  fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 4 }).map(
    (edits) => (code: string) =>
      edits.reduce((text, [place, cut, put]) => {
        const at = place % (text.length + 1);
        return `${text.slice(0, at)}${put}${text.slice(at + cut)}`;
      }, code),
  ),
);
