import { describe, expect, test } from 'vitest';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';
import { LOCK_FILE } from './lock-file.ts';
import { type Settlement, settleLock } from './settle-lock.ts';
import { writeLock } from './write-lock.ts';

const FIRST = 'modules/m/first.mdx';
const nothing: Settlement = {
  moved: new Map(),
  retired: new Set(),
  same: new Set(),
  changed: new Set(),
  on: '2027-03-01',
};

function lockOf(files: Parameters<typeof tinyCourseWith>[0], said: Partial<Settlement> = {}) {
  const { course } = compileCourse(tinyCourseWith(files));
  if (!course) throw new Error('The tiny course should be one.');
  return settleLock(course, { ...nothing, ...said });
}

function written(files: Parameters<typeof tinyCourseWith>[0], said: Partial<Settlement> = {}): string {
  const settled = lockOf(files, said);
  if ('refused' in settled) throw new Error(settled.refused);
  return writeLock(settled.lock);
}

const published = written({ [FIRST]: (text) => `${text}\n` });
const problemsOf = (files: Parameters<typeof tinyCourseWith>[0]) =>
  compileCourse(tinyCourseWith(files)).problems.map(({ code }) => code);
const renamed = (text: string) => text.replace('id="what-was-found"', 'id="what-it-found"');
const revised = (text: string) => text.replace('id="what-was-found"', 'id="what-was-found" revision="2"');
const otherStatement = (text: string) =>
  text.replace(/(id: may-ease\n\s+statement: )/, '$1It has been found that ');
const otherKey = (text: string) =>
  text.replace('- [x]', '- [?]').replace('- [ ]', '- [x]').replace('[?]', '[ ]');

describe('the lock', () => {
  test('written twice is written once', () => {
    expect(written({ [LOCK_FILE]: published })).toBe(published);
    expect(problemsOf({ [LOCK_FILE]: published })).toEqual([]);
  });

  test('has a renamed question twice: where it was, and at the end', () => {
    const files = { [FIRST]: renamed, [LOCK_FILE]: published };
    expect(problemsOf(files)).toEqual(['id-lost']);
    const moved = written(files, { moved: new Map([['what-was-found', 'what-it-found']]) });
    expect(moved).toMatch(/"what-was-found".*"moved": "what-it-found" },\n.*"what-it-found"/);
    expect(problemsOf({ [FIRST]: renamed, [LOCK_FILE]: moved })).toEqual([]);
  });

  test('keeps a retired question where it was', () => {
    const files = { [FIRST]: renamed, [LOCK_FILE]: published };
    const retired = written(files, { retired: new Set(['what-was-found']) });
    expect(problemsOf({ [FIRST]: renamed, [LOCK_FILE]: retired })).toEqual([]);
    expect(problemsOf({ [LOCK_FILE]: retired })).toEqual(['id-reused']);
  });

  test('notes each raised revision once', () => {
    const raised = written({ [FIRST]: revised, [LOCK_FILE]: published });
    expect(raised).toContain('"revised": [\n    { "id": "what-was-found", "from": 1 }\n  ]');
    expect(written({ [FIRST]: revised, [LOCK_FILE]: raised })).toBe(raised);
  });

  test('takes another key only with a new revision, or with the author’s word', () => {
    const files = { [FIRST]: otherKey, [LOCK_FILE]: published };
    expect(problemsOf(files)).toEqual(['key-changed']);
    expect(problemsOf({ [FIRST]: otherKey, [LOCK_FILE]: written(files) })).toEqual(['key-changed']);
    const same = written(files, { same: new Set(['what-was-found']) });
    expect(problemsOf({ [FIRST]: otherKey, [LOCK_FILE]: same })).toEqual([]);
    const raised = { [FIRST]: (text: string) => revised(otherKey(text)), [LOCK_FILE]: published };
    expect(problemsOf(raised)).toEqual(['lock-behind']);
  });

  test('goes back to an earlier revision with the author’s word', () => {
    const raised = written({ [FIRST]: revised, [LOCK_FILE]: published });
    expect(problemsOf({ [LOCK_FILE]: raised })).toEqual(['revision-lowered']);
    const back = written({ [LOCK_FILE]: raised }, { same: new Set(['what-was-found']) });
    expect(problemsOf({ [LOCK_FILE]: back })).toEqual([]);
  });

  test('takes another statement of a finding only with the author’s word, and dates a change', () => {
    const files = { 'findings.yaml': otherStatement, [LOCK_FILE]: published };
    expect(problemsOf(files)).toEqual(['finding-changed']);
    expect(problemsOf({ ...files, [LOCK_FILE]: written(files) })).toEqual(['finding-changed']);
    const same = written(files, { same: new Set(['may-ease']) });
    expect(problemsOf({ ...files, [LOCK_FILE]: same })).toEqual([]);
    expect(same).toContain('"changed": []');
    const changed = written(files, { changed: new Set(['may-ease']) });
    expect(problemsOf({ ...files, [LOCK_FILE]: changed })).toEqual([]);
    expect(changed).toContain('"changed": [\n    { "id": "may-ease", "on": "2027-03-01" }\n  ]');
    expect(lockOf({ [LOCK_FILE]: published }, { changed: new Set(['may-ease']) })).toHaveProperty('refused');
  });

  test('does not let a question with another key pass for the one it was', () => {
    const files = { [FIRST]: (text: string) => renamed(otherKey(text)), [LOCK_FILE]: published };
    const moved = new Map([['what-was-found', 'what-it-found']]);
    expect(lockOf(files, { moved })).toEqual({ refused: expect.stringContaining('differs') });
    expect(lockOf(files, { moved, same: new Set(['what-it-found']) })).toHaveProperty('lock');
  });

  test('costs nothing when words and order change', () => {
    const reworded = (text: string) =>
      text
        .replace('What was found?', 'So what did they find?')
        .replace(/(- \[x\][\s\S]*?)(- \[ \][\s\S]*?\n\n)/, '$2$1');
    expect(problemsOf({ [FIRST]: reworded, [LOCK_FILE]: published })).toEqual([]);
  });

  test.each<[string, Partial<Settlement>]>([
    ['is still there', { retired: new Set(['what-was-found']) }],
    ['was never published', { moved: new Map([['never', 'first']]) }],
    ['is no question', { same: new Set(['first']) }],
  ])('refuses an id that %s', (_, said) => {
    expect(lockOf({ [LOCK_FILE]: published }, said)).toEqual({
      refused: expect.stringMatching(/^(?:“|There)/),
    });
  });

  test('refuses to move an id to nowhere', () => {
    const files = { [FIRST]: renamed, [LOCK_FILE]: published };
    const moved = new Map([['what-was-found', 'nowhere']]);
    expect(lockOf(files, { moved })).toEqual({ refused: expect.stringContaining('nowhere') });
  });
});
