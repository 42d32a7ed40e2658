import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileCourse } from './compile-course.ts';
import { readContent } from './read-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('readContent', () => {
  test('reads texts by their path with forward slashes, and names every other file', () => {
    write('course.yaml', 'id: c\n');
    write('modules/m/first.mdx', 'Hello\n');
    write('modules/m/team.png', '');
    expect(readContent(folder)).toEqual({
      texts: new Map([
        ['course.yaml', 'id: c\n'],
        ['modules/m/first.mdx', 'Hello\n'],
      ]),
      others: new Set(['modules/m/team.png']),
      shipped: { id: expect.any(String), title: expect.any(String) },
    });
  });

  test.each([
    ['a slash at its end', () => `${folder}/`],
    ['a dot before it', () => `./${relative('.', folder)}`],
    ['two dots in it', () => join(folder, 'modules', '..')],
  ])('gives the same paths for a folder with %s', (_, spelling) => {
    write('modules/m/first.mdx', 'Hello\n');
    expect([...readContent(spelling()).texts.keys()]).toEqual(['modules/m/first.mdx']);
  });

  test('takes the byte-order mark away that hides front matter', () => {
    write('modules/m/first.mdx', '\uFEFF---\nid: first\n---\n');
    expect(readContent(folder).texts.get('modules/m/first.mdx')).toBe('---\nid: first\n---\n');
  });

  test('leaves out what programs leave behind', () => {
    write('.DS_Store', '');
    write('modules/m/._first.mdx', 'AppleDouble');
    write('.trash/second.mdx', 'Hello\n');
    expect(readContent(folder)).toEqual({ texts: new Map(), others: new Set() });
  });

  test('reads the text of drawings, and counts them among the other files', () => {
    write('plan.svg', '\uFEFF<svg/>');
    expect(readContent(folder)).toMatchObject({
      others: new Set(['plan.svg']),
      drawings: new Map([['plan.svg', '<svg/>']]),
    });
  });

  test('knows the course that the program ships with as that course calls itself', () => {
    const own = readContent(join(import.meta.dirname, '../../content'));
    const { course } = compileCourse(own);
    expect(own.shipped).toEqual({ id: course?.id, title: course?.title });
  });

  test('reads a folder that is not there as empty', () => {
    expect(readContent(join(folder, 'nowhere'))).toEqual({ texts: new Map(), others: new Set() });
  });
});
