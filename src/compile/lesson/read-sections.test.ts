import { expect, test } from 'vitest';
import { compileCourse } from '../compile-course.ts';
import { tinyCourseWith } from '../mistake-files.test-kit.ts';

test('search words belong to the part below whose heading they stand, and are none of its text', () => {
  const plain = sectionsOf((text) => `${text}\n`);
  const sought = sectionsOf((text) =>
    text
      .replace('\nPeer support', '\n<SearchWords words="does it help, useful" />\n\nPeer support')
      .replace('## What was found\n', '## What was found\n\n<SearchWords words=" results " />\n'),
  );
  expect(sought.map(({ searchWords }) => searchWords)).toEqual([['does it help', 'useful'], ['results']]);
  expect(sought.map(({ text }) => text)).toEqual(plain.map(({ text }) => text));
});

test('a part of a box with a heading knows the box, and what follows a sheet belongs to the part before it', () => {
  const sections = sectionsOf((text) =>
    text.replace(
      '## What was found\n',
      '## What was found\n\n<Printable id="contacts" title="My contacts">\n\n### Whom I tell\n\nAsk first.\n\n</Printable>\n\nIt was little.\n',
    ),
  );
  const [, found, inSheet] = sections;
  expect(sections).toHaveLength(3);
  expect(inSheet).toMatchObject({
    heading: 'Whom I tell',
    box: { tag: 'Printable', title: 'My contacts' },
    text: 'Ask first.',
  });
  expect(found).not.toHaveProperty('box');
  expect(found?.text).toContain('It was little.');
});

function sectionsOf(change: (text: string) => string) {
  const { course, problems } = compileCourse(tinyCourseWith({ 'modules/m/first.mdx': change }));
  expect(problems).toEqual([]);
  return course?.modules[0]?.lessons[0]?.sections ?? [];
}
