import fc from 'fast-check';
import { expect } from 'vitest';
import type { ProgressEvent } from '../../../domain/progress-event.ts';
import { arbitraryBytes, arbitraryDamage, type Damage } from '../arbitrary-damage.test-kit.ts';
import { createFakeStorage } from '../fake-storage.test-kit.ts';
import { leafKeys, leafOf, prefixOf } from '../record-keys.ts';
import {
  arbitraryEvents,
  idsOf,
  page,
  reopen,
  type StoreProperty,
  scope,
} from '../store-under-test.test-kit.ts';

const FIRST_COPY = /:a$/;

/** Half of the cases damage a record that was valid, half store anything whatever. */
export const anyBytes: StoreProperty = (store, numRuns) => {
  const key = fc.constantFrom('progress', 'head:a', 'head:b', '1:0:a', '1:0:b', '1:7:a', '1:31:b');
  const garbage = fc.dictionary(key, arbitraryBytes, { noNullPrototype: true }).map((entries) => ({
    events: [],
    spoil: (storage: Map<string, string>) => {
      for (const [name, bytes] of Object.entries(entries)) storage.set(`${prefixOf('test')}${name}`, bytes);
    },
  }));
  const damaged = fc
    .tuple(arbitraryEvents, fc.array(arbitraryDamage, { minLength: 1 }))
    .map(([events, damages]) => ({
      events,
      spoil: (storage: Map<string, string>) => {
        for (const [place, name] of [...storage.keys()].entries()) {
          const damage = damages[place % (damages.length + 1)];
          if (damage) storage.set(name, damage(storage.get(name) ?? ''));
        }
      },
    }));
  fc.assert(
    fc.property(fc.oneof(garbage, damaged), ({ events, spoil }) => {
      const storage = createFakeStorage();
      page(store, storage)(events);
      spoil(storage.kept);
      const { events: found, trouble } = page(store, storage)([]);
      // What is found is what was saved, to the letter.
      const saved = new Set(events.map((event) => JSON.stringify(event)));
      expect(found.filter((event) => !saved.has(JSON.stringify(event)))).toEqual([]);
      expect([undefined, 'damaged', 'newer']).toContain(trouble);
      if (trouble !== 'newer') expect(reopen(store, storage).length).toBe(found.length);
    }),
    { numRuns },
  );
};

export const oneCopyDamaged: StoreProperty = (store, numRuns) => {
  const damage = fc.oneof(arbitraryDamage, fc.constant(null));
  fc.assert(
    fc.property(
      arbitraryEvents,
      fc.array(fc.tuple(damage, fc.boolean()), { minLength: 1 }),
      (events, damages) => {
        const storage = createFakeStorage();
        const { events: saved } = page(store, storage)(events);
        const leaves = [...storage.kept.keys()].filter((key) => FIRST_COPY.test(key));
        expect(storage.kept.size).toBe(2 * leaves.length);
        for (const [place, first] of leaves.entries()) {
          const [spoil, isFirst] = damages[place % damages.length] ?? [null, true];
          const key = isFirst ? first : first.replace(FIRST_COPY, ':b');
          if (spoil) storage.kept.set(key, spoil(storage.kept.get(key) ?? ''));
          else storage.kept.delete(key);
        }
        expect(page(store, storage)([])).toEqual({ events: saved });
        for (const first of leaves) {
          expect(storage.kept.get(first)).toBe(storage.kept.get(first.replace(FIRST_COPY, ':b')));
        }
      },
    ),
    { numRuns },
  );
};

/** Each copy loses lines of its own; an event is lost only with both of its lines, and then the bytes are set aside. */
export const bothCopiesDamaged: StoreProperty = (store, numRuns) => {
  const where = fc.array(fc.boolean(), { minLength: 83, maxLength: 83 });
  const spoil = fc.constantFrom<(line: string) => string[]>(
    (line) => [`é${line.slice(1)}`],
    (line) => [line.slice(0, -1)],
    () => [],
  );
  fc.assert(
    fc.property(arbitraryEvents, where, where, spoil, (events, a, b, spoilt) => {
      const storage = createFakeStorage();
      page(store, storage)(events);
      const before = [...storage.kept];
      for (const [key, text] of before) {
        const isHit = FIRST_COPY.test(key) ? a : b;
        const lines = text.split('\n');
        const left = lines.flatMap((line, place) =>
          place < lines.length - 1 && isHit[(place + key.length) % isHit.length] ? spoilt(line) : [line],
        );
        storage.kept.set(key, left.join('\n'));
      }
      const damaged = new Map(storage.kept);
      const isLeft = (event: ProgressEvent) =>
        [...damaged.values()].some((text) =>
          text
            .split('\n')
            .some((line) => line.endsWith(` ${JSON.stringify(event)}`) && !line.startsWith('é')),
        );
      const { events: found, trouble } = page(store, storage)([]);
      expect(idsOf(found)).toEqual(idsOf(events.filter(isLeft)));
      const lost = events.filter((event) => !isLeft(event));
      const aside = [...storage.kept].filter(([key]) => key.includes('set-aside')).map(([, bytes]) => bytes);
      for (const { id } of lost) {
        expect(trouble).toBe('damaged');
        const holders = before.filter(([, text]) => text.includes(`"id":"${id}"`));
        for (const [key] of holders) expect(aside).toContain(damaged.get(key));
      }
      expect(reopen(store, storage)).toEqual(found);
    }),
    { numRuns },
  );
};

export const anotherCourse: StoreProperty = (store, numRuns) => {
  const other = fc.constantFrom({ course: 'test', line: '2' }, { course: 'other', line: '1' });
  fc.assert(
    fc.property(arbitraryEvents, other, (events, of) => {
      const theirs = createFakeStorage();
      page(store, theirs, of)(events);
      const moved = [...theirs.kept].map(
        ([key, bytes]) =>
          [key.replace(`${of.course}:${of.line}`, `${scope.course}:${scope.line}`), bytes] as const,
      );
      const storage = createFakeStorage(moved);
      expect(page(store, storage)([])).toEqual({ events: [], trouble: 'damaged' });
      const aside = [...storage.kept].filter(([key]) => key.includes('set-aside')).map(([, bytes]) => bytes);
      expect(new Set(aside)).toEqual(new Set(theirs.kept.values()));
    }),
    { numRuns },
  );
};

/** What befalls both copies alike is mended in both, and a line that stands twice is written once again. */
export const damagedAlike: StoreProperty = (store, numRuns) => {
  const twice: Damage = (text) => `${text}${text.split('\n').at(-2)}\n`;
  fc.assert(
    fc.property(arbitraryEvents, fc.option(arbitraryDamage, { nil: twice }), (events, damage) => {
      const storage = createFakeStorage();
      page(store, storage)(events);
      const before = new Map(storage.kept);
      for (const [key, text] of before) storage.kept.set(key, damage(text));
      page(store, storage)([]);
      if (damage === twice) expect(storage.kept).toEqual(before);
      for (const [key, text] of storage.kept)
        if (key.endsWith(':a')) expect(storage.kept.get(key.replace(/a$/, 'b'))).toBe(text);
    }),
    { numRuns },
  );
};

/** A line that stands twice is one entry: the copy that has less is written first, however long it is. */
export const linesTwice: StoreProperty = (store, numRuns) => {
  const opened = (id: string): ProgressEvent => ({ kind: 'lesson-opened', lesson: 'l', id, seq: 1, at: 0 });
  const ids = Array.from({ length: 200 }, (_, place) => `e-${place}`);
  fc.assert(
    fc.property(fc.constantFrom(...ids.slice(0, 9)), fc.integer({ min: 2, max: 9 }), (id, times) => {
      const leaf = leafOf(id);
      const [one = '', two = '', three = ''] = ids.filter((other) => leafOf(other) === leaf);
      const storage = createFakeStorage();
      page(store, storage)([opened(one), opened(two)]);
      const [a, b] = leafKeys(scope, leaf);
      const [first = '', line = ''] = storage.kept.get(b)?.split('\n') ?? [];
      storage.kept.set(b, `${first}\n${`${line}\n`.repeat(times)}`);
      const written: string[] = [];
      storage.before = (asked, key) => {
        if (asked === 'setItem') written.push(key);
      };
      page(store, storage)([opened(three)]);
      expect(written).toEqual([b, a]);
    }),
    { numRuns },
  );
};
