import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryBytes, arbitraryDamage } from './arbitrary-damage.test-kit.ts';
import { checksum } from './checksum.ts';
import { entryOf, writeEntry } from './entry.ts';
import { saltOf } from './leaf.ts';
import { HEAD, readMirrored, writeHead } from './read-mirrored.ts';

const scope = { course: 'test', line: '1' };
const entry = (id: string) => entryOf({ kind: 'lesson-opened', lesson: 'first', id, seq: 1, at: 0 });
const record = (id: string, epoch = 0, of = scope) =>
  [[epoch, of.line, id], writeEntry(entry(id), saltOf(of, epoch))] as const;

describe('what the mirror holds', () => {
  test('is the entries of this line', () => {
    const other = record('b', 0, { ...scope, line: '2' });
    expect(readMirrored([record('a'), other], scope)).toEqual({
      epoch: 0,
      entries: [entry('a')],
      hasLeftovers: false,
    });
  });

  test('is of the highest epoch, which also another line or a clearing may tell', () => {
    const found = (...more: (readonly [unknown, unknown])[]) => readMirrored([record('a'), ...more], scope);
    const left = { epoch: 2, entries: [], hasLeftovers: true };
    expect(found([HEAD, writeHead(scope, 2)])).toEqual(left);
    expect(found(record('b', 2, { ...scope, line: '2' }))).toEqual(left);
    expect(found(record('b', 2))).toEqual({ ...left, entries: [entry('b')] });
  });

  test('keeps an event of a kind that this edition does not know, as it is', () => {
    const json = '{"kind":"sung","id":"x","seq":1,"at":0}';
    const stored = [[0, '1', 'x'], `${checksum(saltOf(scope, 0) + json)} ${json}`] as const;
    expect(readMirrored([stored], scope).entries).toEqual([{ id: 'x', json }]);
  });

  test('is not believed where its checksum is of another course, line or epoch', () => {
    const [, bytes] = record('a', 0, { course: 'other', line: '1' });
    const [, ofEarlier] = record('b', 1);
    const found = readMirrored(
      [
        [[0, '1', 'a'], bytes],
        [[7, '1', 'b'], ofEarlier],
      ],
      scope,
    );
    expect(found).toMatchObject({ epoch: 0, entries: [] });
  });

  test('is left alone where a newer edition wrote it', () => {
    const start = 'alongside 3 0 and-something else';
    const head = `${start} ${checksum(`test   ${start}`)}\nin a form nobody here knows`;
    expect(() => readMirrored([[HEAD, head], record('a')], scope)).toThrow('newer edition');
  });

  test('may be any keys and values whatever: what is whole is found, and nothing else', () => {
    const anything = fc.oneof(fc.anything(), arbitraryBytes);
    const key = fc.oneof(
      anything,
      fc.constant(HEAD),
      fc.tuple(fc.oneof(fc.nat(3), fc.double()), fc.constantFrom('1', '2'), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, anything)), arbitraryDamage, (records, damage) => {
        const [where, bytes] = record('b');
        const found = readMirrored([...records, record('a'), [where, damage(bytes)]], scope);
        expect(found.epoch).toBe(0);
        expect(found.entries).toContainEqual(entry('a'));
        for (const one of found.entries) expect([entry('a'), entry('b')]).toContainEqual(one);
      }),
    );
  });
});
