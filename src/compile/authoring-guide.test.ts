import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCourse } from './compile-course.ts';
import { itemReaders } from './items/item-readers.ts';
import { tinyCourseWith } from './mistake-files.test-kit.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');
const examples = [...guide.matchAll(/```mdx\n(<(?:Question|Scenario)[\s\S]*?)```/g)].map((found) => found[1]);

test('every question and conversation in the guide for authors can be copied as it stands, and every type has one', () => {
  const { course, problems } = compileCourse(
    tinyCourseWith({
      'modules/m/first.mdx': (text) => text.replace(/<Question[\s\S]*/, () => examples.join('\n')),
    }),
  );
  expect(problems).toEqual([]);
  const types = new Set(course?.modules[0]?.lessons[0]?.items.map(({ type }) => type));
  // One with several right choices differs from one with a single one by an x only.
  types.add('multiple-response');
  expect([...types].sort()).toEqual([...Object.keys(itemReaders), 'scenario'].sort());
});
