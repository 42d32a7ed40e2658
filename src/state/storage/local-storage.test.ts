import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import { checksum } from './checksum.ts';
import { createLocalStorage } from './local-storage.ts';
import { writeSnapshot } from './snapshot.ts';

const KEY = 'alongside:test:progress';
const opened = (id: string, seq: number): ProgressEvent => ({
  kind: 'lesson-opened',
  lesson: 'first',
  id,
  seq,
  at: 0,
});

/** A browser's storage that can be told to fail. */
function fakeStorage(failing: { get?: Error; set?: Error; isForgetful?: boolean } = {}) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => {
      if (failing.get) throw failing.get;
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (failing.set) throw failing.set;
      if (!failing.isForgetful) kept.set(key, value);
    },
  } as unknown as Storage;
  return { kept, failing, open: () => createLocalStorage(() => storage, KEY) };
}

describe('localStorage', () => {
  test('gives back what was saved', () => {
    const { open } = fakeStorage();
    open().save([opened('a', 1)]);
    expect(open().load()).toEqual({ events: [opened('a', 1)] });
  });

  test('adds to what another tab has saved since, and says what the union is', () => {
    const { open } = fakeStorage();
    const [here, there] = [open(), open()];
    there.save([opened('b', 1)]);
    expect(here.save([opened('a', 1)]).events).toEqual([opened('a', 1), opened('b', 1)]);
    expect(open().load().events).toHaveLength(2);
  });

  test('is blocked, and throws nothing, where merely naming it throws', () => {
    const storage = createLocalStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    }, KEY);
    expect(storage.load()).toEqual({ events: [], trouble: 'blocked' });
    expect(storage.save([opened('a', 1)])).toEqual({ events: [opened('a', 1)], trouble: 'blocked' });
  });

  test('is blocked where reading throws, and what is to be saved comes back', () => {
    const { open } = fakeStorage({ get: new Error('gone') });
    expect(open().load().trouble).toBe('blocked');
    expect(open().save([opened('a', 1)])).toEqual({ events: [opened('a', 1)], trouble: 'blocked' });
  });

  test('is blocked where a write is taken and forgotten', () => {
    const { open } = fakeStorage({ isForgetful: true });
    expect(open().save([opened('a', 1)]).trouble).toBe('blocked');
  });

  test('is full where the quota is used up, and the earlier record stays', () => {
    const { open, failing, kept } = fakeStorage();
    open().save([opened('a', 1)]);
    const before = kept.get(KEY);
    failing.set = new DOMException('no room', 'QuotaExceededError');
    const saved = open().save([opened('b', 2)]);
    expect(saved).toEqual({ events: [opened('a', 1), opened('b', 2)], trouble: 'full' });
    expect(kept.get(KEY)).toBe(before);
  });

  test.each([
    ['cut off', writeSnapshot([opened('a', 1)]).slice(0, -9)],
    ['no JSON', '\u0000\uffff{{'],
    ['of another shape', '{"answers":[1,2]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['with a wrong checksum', writeSnapshot([opened('a', 1)]).replace(/"checksum":"\w+"/, '"checksum":"0"')],
  ])('sets bytes aside that are %s, and writes over them only afterwards', (_, stored) => {
    const { open, kept } = fakeStorage();
    kept.set(KEY, stored);
    expect(open().load().trouble).toBe('damaged');
    expect(kept.get(`${KEY}:set-aside:${checksum(stored)}`)).toBe(stored);
    expect(kept.get(KEY)).toBe(stored);
    open().save([opened('b', 2)]);
    expect(open().load().events).toContainEqual(opened('b', 2));
    expect(kept.get(`${KEY}:set-aside:${checksum(stored)}`)).toBe(stored);
  });

  test('does not write over damaged bytes that it could not set aside', () => {
    const { open, kept, failing } = fakeStorage();
    kept.set(KEY, 'damaged');
    failing.set = new DOMException('no room', 'QuotaExceededError');
    expect(open().save([opened('a', 1)]).trouble).toBe('full');
    expect(kept.get(KEY)).toBe('damaged');
  });

  test('keeps the events of a damaged record that still make sense', () => {
    const { open, kept } = fakeStorage();
    const broken = { ...opened('b', 2), seq: -1 };
    kept.set(KEY, `{"version":1,"checksum":"x","events":${JSON.stringify([opened('a', 1), broken])}}`);
    expect(open().load().events).toEqual([opened('a', 1)]);
  });

  test('leaves the record of a newer edition as it is, byte for byte', () => {
    const { open, kept } = fakeStorage();
    const newer = '{"version":2,"something":"else"}';
    kept.set(KEY, newer);
    expect(open().load()).toEqual({ events: [], trouble: 'newer' });
    expect(open().save([opened('a', 1)]).trouble).toBe('newer');
    expect([...kept]).toEqual([[KEY, newer]]);
  });
});
