import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../../../domain/progress-event.ts';
import { createFakeStorage } from '../fake-storage.test-kit.ts';
import { createRecordKeeper } from '../keep-record.ts';
import { VERSION } from '../leaf.ts';
import type { Scope } from '../record-keys.ts';

interface Fixture {
  readonly scope: Scope;
  /** What that version left in a browser, by key. Never change one, never delete one: learners still have it. */
  readonly stored: Readonly<Record<string, string>>;
  readonly events: readonly ProgressEvent[];
}

const folder = join(import.meta.dirname, 'fixtures');
const versions = Array.from({ length: VERSION }, (_, place) => place + 1);
const read = (version: number): Fixture =>
  JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8'));

test('there is a fixture of every version there ever was', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `version-${version}.json`));
});

describe.each(versions)('a record of version %i', (version) => {
  const { scope, stored, events } = read(version);

  test('is taken over whole, and written as a record of the present version', () => {
    const storage = createFakeStorage(Object.entries(stored));
    expect(createRecordKeeper(scope, () => storage).keep([])).toEqual({ events });
    expect(Object.fromEntries(storage.kept)).toEqual(read(VERSION).stored);
  });

  test('is added to what is there already', () => {
    const storage = createFakeStorage();
    const there: ProgressEvent = { kind: 'lesson-opened', lesson: 'light', id: 'there', seq: 99, at: 0 };
    const open = createRecordKeeper(scope, () => storage).keep;
    open([there]);
    for (const [key, text] of Object.entries(stored)) storage.kept.set(key, text);
    expect(open([])).toEqual({ events: [...events, there] });
    expect(createRecordKeeper(scope, () => storage).keep([])).toEqual({ events: [...events, there] });
  });
});
