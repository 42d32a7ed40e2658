import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from './main.ts';

const FIRST = 'modules/m/first.mdx';

let content: string;
let printed: string;
const run = (...args: readonly string[]) => main(args, content, (text) => (printed += `${text}\n`));
const read = (name: string) => readFileSync(join(content, name), 'utf8');
const edit = (from: string, to: string) => writeFileSync(join(content, FIRST), read(FIRST).replace(from, to));

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'course-')), 'content');
  cpSync(join(import.meta.dirname, '../compile/mistakes/_course'), content, { recursive: true });
  printed = '';
});
afterEach(() => rmSync(join(content, '..'), { recursive: true }));

test('a course is locked once, and a second time nothing changes', () => {
  expect(run('lock')).toBe(0);
  const locked = read('ids.lock.json');
  expect(JSON.parse(locked)).toMatchObject({ lessons: [{ id: 'first' }], items: [{ id: 'what-was-found' }] });
  expect(run('lock')).toBe(0);
  expect(read('ids.lock.json')).toBe(locked);
  expect(printed).toMatch(/^Written: .*, 3 ids\.\nUnchanged: /);
});

test('a rename is refused by check, which offers how to record it, and is then recorded', () => {
  run('lock');
  edit('id="what-was-found"', 'id="what-it-found"');
  expect(run('check')).toBe(1);
  const offered = 'lock --moved what-was-found=what-it-found';
  expect(printed).toContain(`npm run course -- ${offered}`);
  expect(run(...offered.split(' '))).toBe(0);
  expect(run('check')).toBe(0);
});

test('what is gone can be retired', () => {
  run('lock');
  edit('id="what-was-found"', 'id="another"');
  expect(run('lock', '--retired', 'what-was-found')).toBe(0);
  expect(JSON.parse(read('ids.lock.json')).items).toMatchObject([
    { id: 'what-was-found', retired: true },
    { id: 'another' },
  ]);
  expect(run('check')).toBe(0);
});

test.each([
  [['--moved', 'what-was-found'], 'Write --moved old-id=new-id.'],
  [['--moved', 'what-was-found=first'], 'is not an id that was published and is in no file now'],
  [['--gone', 'what-was-found'], '“--gone” is not an option'],
  [['first'], '“first” is too much here.'],
])('lock %j is answered with what is wrong, and writes nothing', (args, sentence) => {
  run('lock');
  const before = read('ids.lock.json');
  printed = '';
  expect(run('lock', ...args)).toBe(2);
  expect(printed).toContain(sentence);
  expect(read('ids.lock.json')).toBe(before);
});

test('a question that became another type is not settled by --same, and a new revision settles it', () => {
  run('lock');
  const before = JSON.parse(read('ids.lock.json'));
  const [{ type, ...known }] = before.items;
  expect(type).toBe('single-choice');
  const retyped = { ...before, items: [{ ...known, type: 'multiple-response' }] };
  writeFileSync(join(content, 'ids.lock.json'), JSON.stringify(retyped));
  printed = '';
  expect(run('check')).toBe(1);
  expect(printed).toContain('type-changed');
  expect(run('lock', '--same', 'what-was-found')).toBe(2);
  expect(printed).toContain('is another type of question than when it was published');
  expect(JSON.parse(read('ids.lock.json'))).toEqual(retyped);
  edit('id="what-was-found"', 'id="what-was-found" revision="2"');
  expect(run('lock')).toBe(0);
  expect(run('check')).toBe(0);
});

test('a lock of an edition that wrote no types is read, and learns them where the keys are as they were', () => {
  run('lock');
  const whole = read('ids.lock.json');
  writeFileSync(join(content, 'ids.lock.json'), whole.replaceAll(/, "type": "[a-z-]+"/g, ''));
  expect(run('check')).toBe(0);
  expect(run('lock')).toBe(0);
  expect(read('ids.lock.json')).toBe(whole);
});

test('a course with another mistake is not locked', () => {
  edit('[x]', '[ ]');
  expect(run('lock')).toBe(2);
  expect(printed).toContain('“check” says which');
});
