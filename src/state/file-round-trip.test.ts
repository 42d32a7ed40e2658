import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FARTHEST_TIME } from '../domain/bounds.ts';
import { foldEvents } from '../domain/progress.ts';
import type { Happening, ProgressEvent } from '../domain/progress-event.ts';
import { arbitraryFiledRecord } from '../domain/progress-file/arbitrary-file.test-kit.ts';
import { readProgressFile } from '../domain/progress-file/read-progress-file.ts';
import { writeProgressFile } from '../domain/progress-file/write-progress-file.ts';
import type { ProgressStorage } from './ports.ts';
import { $progress, bringIn, listEvents, openRecord, record } from './progress-store.ts';
import { createFakeStorage } from './storage/fake-storage.test-kit.ts';
import { createRecordKeeper } from './storage/keep-record.ts';

const course = { id: 'c', edition: '0.1' };
let storage = createFakeStorage();
let count = 0;

/** Opens the record as the next page does, from what is stored. */
function openPage(): void {
  const { keep } = createRecordKeeper({ course: 'c', line: '1' }, () => storage);
  const port: ProgressStorage = {
    load: () => keep([]),
    whenRead: async () => undefined,
    save: keep,
    watch: () => () => undefined,
    clear: async () => true,
    listSetAside: async () => [],
  };
  openRecord(port, (seq) => {
    count += 1;
    return { id: `own-${count}`, seq, at: -1.5 };
  });
}

const answer = (item: string): Happening => ({
  kind: 'attempted',
  item,
  revision: 1,
  response: { chosen: ['a'] },
  verdict: 'correct',
  scaled: 1,
});

/** Takes a file in, answers, loads the page anew, and writes the file that the learner would save then. */
function passOn(events: readonly ProgressEvent[], answers: number): void {
  storage = createFakeStorage();
  const text = writeProgressFile(course, events);
  const read = readProgressFile(text, 'c');
  if ('refused' in read) throw new Error(`The file was refused: ${read.refused}.`);
  openPage();
  bringIn(read.events);
  for (let turn = 0; turn < answers; turn += 1) record(answer(`own-${turn}`));
  const known = $progress.get();
  openPage();
  expect($progress.get()).toEqual(known);
  const again = readProgressFile(writeProgressFile(course, listEvents()), 'c');
  expect(again).toEqual({ events: listEvents(), edition: '0.1' });
  const there = foldEvents('events' in again ? again.events : []);
  expect(there).toEqual(known);
  for (let turn = 0; turn < answers; turn += 1)
    expect(there.items.get(`own-${turn}`)?.get(1)?.last?.response).toEqual({ chosen: ['a'] });
}

beforeEach(() => {
  count = 0;
});

describe('whatever a file brings', () => {
  test('is kept, answered after, written and read again', { timeout: 60_000 }, () => {
    fc.assert(fc.property(arbitraryFiledRecord, fc.integer({ min: 1, max: 5 }), passOn), { numRuns: 150 });
  });

  const opened = (seq: number, more: object = {}): ProgressEvent => ({
    kind: 'lesson-opened',
    lesson: 'l',
    id: `f-${seq}`,
    seq,
    at: 0,
    ...more,
  });

  test.each<[string, readonly ProgressEvent[]]>([
    ['the highest number that one event can have', [opened(1_000_001)]],
    ['the highest numbers that three can have', [opened(1_000_001), opened(1_000_002), opened(1_000_003)]],
    [
      'the earliest and the latest time',
      [opened(1, { at: -FARTHEST_TIME }), opened(2, { at: FARTHEST_TIME })],
    ],
    ['a time in fractions', [opened(1, { at: 0.1 })]],
  ])('%s: is kept, answered after, written and read again', (_, events) => {
    passOn(events, 40);
  });

  test('one more than the highest number is refused', () => {
    expect(
      readProgressFile(writeProgressFile(course, [opened(1)]).replace('"seq":1,', '"seq":1000002,'), 'c'),
    ).toEqual({
      refused: 'unfit',
    });
  });

  test('a number that only damage can have put into storage is not counted on from', () => {
    storage = createFakeStorage();
    openPage();
    bringIn([opened(1_000_000_000)]);
    record(answer('own'));
    openPage();
    expect(foldEvents(listEvents()).items.has('own')).toBe(true);
    const again = readProgressFile(writeProgressFile(course, listEvents()), 'c');
    expect('events' in again && again.events.map(({ id }) => id)).toEqual(['own-1']);
  });
});
