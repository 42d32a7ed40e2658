import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../domain/progress-event.ts';
import { checksum } from './checksum.ts';
import { createFakeDatabase, createFakeMirror } from './fake-mirror.test-kit.ts';
import { createFakeStorage, noRoom } from './fake-storage.test-kit.ts';
import { writeLeaf } from './leaf.ts';
import { createLocalStorage } from './local-storage.ts';
import { firstVersionKey, headKeys, leafKeys, leafOf, setAsideKey } from './record-keys.ts';

const scope = { course: 'test', line: '1' };
const first = firstVersionKey('test');
const opened = (id: string, seq: number): ProgressEvent => ({
  kind: 'lesson-opened',
  lesson: 'first',
  id,
  seq,
  at: 0,
});
const keysFor = (id: string) => leafKeys(scope, leafOf(id));

const mirror = () => createFakeMirror(createFakeDatabase(), scope);

function setUp() {
  const storage = createFakeStorage();
  return { storage, kept: storage.kept, open: () => createLocalStorage(() => storage, scope, mirror()) };
}

function writeFirstVersion(events: readonly unknown[]): string {
  const list = JSON.stringify(events);
  return `{"version":1,"checksum":"${checksum(list)}","events":${list}}`;
}

describe('localStorage', () => {
  test('gives back what was saved', () => {
    const { open } = setUp();
    open().save([opened('a', 1)]);
    expect(open().load()).toEqual({ events: [opened('a', 1)] });
  });

  test('keeps two copies, byte for byte the same', () => {
    const { open, kept } = setUp();
    open().save([opened('a', 1)]);
    const [one, two] = keysFor('a');
    expect([...kept.keys()]).toEqual([one, two]);
    expect(kept.get(one)).toBe(kept.get(two));
  });

  test('adds to what another tab has saved since, and says what the union is', () => {
    const { open } = setUp();
    const [here, there] = [open(), open()];
    there.save([opened('b', 1)]);
    expect(here.save([opened('a', 1)]).events).toEqual([opened('a', 1), opened('b', 1)]);
    expect(open().load().events).toHaveLength(2);
  });

  test('writes nothing where nothing has changed', () => {
    const { open, storage } = setUp();
    const page = open();
    const { events } = page.save([opened('a', 1), opened('b', 2)]);
    storage.before = (asked) => expect(asked).toBe('getItem');
    expect(page.save(events).events).toBe(events);
    expect(page.load()).toEqual({ events });
    expect(open().load()).toEqual({ events });
  });

  test('is blocked, and throws nothing, where merely naming it throws', () => {
    const storage = createLocalStorage(
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      scope,
      mirror(),
    );
    expect(storage.load()).toEqual({ events: [], trouble: 'blocked' });
    expect(storage.save([opened('a', 1)])).toEqual({ events: [opened('a', 1)], trouble: 'blocked' });
  });

  test('is blocked where reading throws, and what is to be saved comes back', () => {
    const { open, storage } = setUp();
    storage.before = () => {
      throw new Error('gone');
    };
    expect(open().load().trouble).toBe('blocked');
    expect(open().save([opened('a', 1)])).toEqual({ events: [opened('a', 1)], trouble: 'blocked' });
  });

  test('is blocked where a write is taken and forgotten, and leaves the other copy alone', () => {
    const { open, storage, kept } = setUp();
    open().save([opened('a', 1)]);
    const { setItem } = storage;
    const asked: string[] = [];
    storage.setItem = (key) => {
      asked.push(key);
    };
    const page = open();
    const other = { ...opened('a', 1), id: sameLeaf('a') };
    expect(page.save([other])).toEqual({ events: [opened('a', 1), other], trouble: 'blocked' });
    expect(asked).toEqual([keysFor('a')[0]]);
    storage.setItem = setItem;
    expect(page.load().trouble).toBeUndefined();
    expect(kept.get(keysFor('a')[1])).toContain(other.id);
  });

  test('is full where the quota is used up; the earlier record stays, and the rest is saved once there is room', () => {
    const { open, storage, kept } = setUp();
    open().save([opened('a', 1)]);
    const before = [...kept];
    const page = open();
    storage.before = (asked) => {
      if (asked === 'setItem') throw noRoom();
    };
    const saved = page.save([opened('b', 2)]);
    expect(saved).toEqual({ events: [opened('a', 1), opened('b', 2)], trouble: 'full' });
    expect([...kept]).toEqual(before);
    storage.before = () => undefined;
    expect(page.save([])).toEqual({ events: saved.events });
    expect(open().load()).toEqual({ events: saved.events });
  });

  test('was blocked for a while: what was done meanwhile is kept, whatever the epoch', () => {
    const { open, storage, kept } = setUp();
    kept.set(headKeys('test')[0], writeLeaf([], { course: 'test', line: '' }, 3));
    const page = open();
    storage.before = () => {
      throw new Error('not yet');
    };
    page.save([opened('a', 1)]);
    storage.before = () => undefined;
    expect(page.load()).toEqual({ events: [opened('a', 1)] });
    expect(open().load()).toEqual({ events: [opened('a', 1)] });
  });

  test('keeps an event of a kind it does not know, for an edition that does', () => {
    const { open, kept } = setUp();
    const unknown = { id: 'x', json: '{"kind":"sung","id":"x","seq":1,"at":0}' };
    kept.set(keysFor('x')[0], writeLeaf([unknown], scope, 0));
    const page = open();
    expect(page.load()).toEqual({ events: [] });
    page.save([{ ...opened('x', 2), id: sameLeaf('x') }]);
    for (const key of keysFor('x')) expect(kept.get(key)).toContain(unknown.json);
  });
});

describe('a record of the first version', () => {
  test.each([
    ['cut off', writeFirstVersion([opened('a', 1)]).slice(0, -9)],
    ['no JSON', '\u0000\uffff{{'],
    ['of another shape', '{"answers":[1,2]}'],
    ['a list', '[]'],
    ['null', 'null'],
    [
      'with a wrong checksum',
      writeFirstVersion([opened('a', 1)]).replace(/"checksum":"\w+"/, '"checksum":"0"'),
    ],
  ])('is set aside if it is %s, and goes only afterwards', (_, stored) => {
    const { open, kept, storage } = setUp();
    kept.set(first, stored);
    storage.before = (asked, key) => {
      if (asked === 'removeItem' && key === first) expect(kept.get(setAsideKey('test', stored))).toBe(stored);
    };
    expect(open().load().trouble).toBe('damaged');
    expect(kept.get(setAsideKey('test', stored))).toBe(stored);
    open().save([opened('b', 2)]);
    expect(open().load().events).toContainEqual(opened('b', 2));
    expect(kept.get(setAsideKey('test', stored))).toBe(stored);
  });

  test('stays where it is if it is damaged and could not be set aside', () => {
    const { open, kept, storage } = setUp();
    kept.set(first, 'damaged');
    storage.before = (asked) => {
      if (asked === 'setItem') throw noRoom();
    };
    expect(open().save([opened('a', 1)]).trouble).toBe('full');
    expect(kept.get(first)).toBe('damaged');
  });

  test('stays where it is until all of it is kept in its new form', () => {
    const { open, kept, storage } = setUp();
    const stored = writeFirstVersion([opened('a', 1), opened('b', 2)]);
    kept.set(first, stored);
    storage.before = (asked, key) => {
      if (asked === 'setItem' && key === keysFor('b')[1]) throw noRoom();
    };
    expect(open().load()).toEqual({ events: [opened('a', 1), opened('b', 2)], trouble: 'full' });
    expect(kept.get(first)).toBe(stored);
    storage.before = () => undefined;
    expect(open().load()).toEqual({ events: [opened('a', 1), opened('b', 2)] });
    expect(kept.has(first)).toBe(false);
    expect(open().load()).toEqual({ events: [opened('a', 1), opened('b', 2)] });
  });

  test('keeps the events of a damaged record that still make sense', () => {
    const { open, kept } = setUp();
    const broken = { ...opened('b', 2), seq: -1 };
    kept.set(first, `{"version":1,"checksum":"x","events":${JSON.stringify([opened('a', 1), broken])}}`);
    expect(open().load().events).toEqual([opened('a', 1)]);
  });
});

describe('a record of a newer version', () => {
  test.each([
    ['under the first key', first, '{"version":2,"something":"else"}'],
    ['as its head', headKeys('test')[1], newer({ course: 'test', line: '' })],
    ['in one copy of one leaf', keysFor('zz')[0], newer(scope)],
  ])('is left as it is, byte for byte (%s)', (_, key, bytes) => {
    const { open, kept } = setUp();
    kept.set(key, bytes);
    expect(open().load()).toEqual({ events: [], trouble: 'newer' });
    expect(open().save([opened('a', 1)])).toEqual({ events: [opened('a', 1)], trouble: 'newer' });
    expect([...kept]).toEqual([[key, bytes]]);
  });
});

function newer({ course, line }: { readonly course: string; readonly line: string }): string {
  const start = 'alongside 3 0 and-something else';
  return `${start} ${checksum(`${course} ${line}  ${start}`)}\nin a form nobody here knows`;
}

/** Another id that belongs to the same leaf. */
function sameLeaf(id: string): string {
  const ids = Array.from({ length: 1000 }, (_, place) => `${id}-${place}`);
  return ids.find((other) => leafOf(other) === leafOf(id)) ?? '';
}
