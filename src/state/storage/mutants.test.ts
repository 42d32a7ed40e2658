import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Mutant, mutants } from './mutants.test-kit.ts';
import { properties } from './properties/properties.test-kit.ts';
import type { StoreUnderTest } from './store-under-test.test-kit.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.cache', `mutants-${process.pid}`);
/** Node reads a copy as it is written; Vitest would take it for one of its own files. */
const load = createRequire(import.meta.url);
const RUNS = 3_000;

// Thousands of small files: a busy disk takes its time.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

/** A copy of the two rooms that the store is made of, with one place changed. */
function breakStore({ file, from, to }: Mutant, place: number): StoreUnderTest {
  const home = join(folder, `${place}`);
  mkdirSync(home, { recursive: true });
  for (const room of ['domain', 'state'])
    cpSync(join(root, 'src', room), join(home, room), { recursive: true });
  const storage = join(home, 'state/storage');
  const source = readFileSync(join(storage, file), 'utf8');
  expect(source.split(from)).toHaveLength(2);
  writeFileSync(
    join(storage, file),
    source.replace(from, () => to),
  );
  const { createRecordKeeper } = load(join(storage, 'keep-record.ts'));
  const { createMirroredKeeper } = load(join(storage, 'keep-mirrored.ts'));
  const { clearDevice } = load(join(storage, 'whole-device.ts'));
  return { createRecordKeeper, createMirroredKeeper, clearDevice };
}

test.each(mutants.map((mutant, place) => ({ ...mutant, place })))(
  'a store that $what is caught: the record “$caughtBy”',
  {
    timeout: 60_000,
  },
  async ({ place, ...mutant }) => {
    const store = breakStore(mutant, place);
    await expect(async () => properties[mutant.caughtBy](store, RUNS)).rejects.toThrow('Property failed');
  },
);
