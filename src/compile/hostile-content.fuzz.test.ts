import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCourse } from './compile-course.ts';
import type { ContentFiles } from './content-files.ts';
import { EXAMPLES } from './items/question.test-kit.ts';
import { tinyCourse, tinyCourseWith } from './mistake-files.test-kit.ts';

const LESSON = 'modules/m/first.mdx';
const codesOf = (files: ContentFiles) =>
  compileCourse(files).problems.map(({ file, code }) => `${file} ${code}`);

const laughs = `a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]}, `.repeat(9)}]`).join('\n')}
`;

describe('hostile content gives problems and no exception:', () => {
  test.each([
    ['a text that repeats itself without end', laughs, 'yaml-unreadable'],
    ['a list that holds itself', 'id: &a [*a]\n', 'yaml-unreadable'],
    ['a name that is not there', 'title: *hello*\n', 'yaml-unreadable'],
    ['keys that are lists', '? [a]\n: b\n', 'yaml-unreadable'],
    ['brackets a hundred thousand deep', '['.repeat(100_000), 'yaml-unreadable'],
    ['a tag that asks for code', 'id: !!js/function "function () {}"\n', 'yaml-unreadable'],
    ['control characters', 'id: \u0000\u0001\n', 'field-wrong'],
    ['nothing', '', 'field-wrong'],
    ['one word', 'hello', 'field-wrong'],
  ])('%s', (_, text, code) => {
    const found = codesOf(tinyCourseWith({ 'course.yaml': text }));
    expect(new Set(found.filter((one) => one.startsWith('course.yaml')))).toEqual(
      new Set([`course.yaml ${code}`]),
    );
  });

  test('keys called as what objects inherit', () => {
    const text =
      '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ntoString: x\n';
    const { problems } = compileCourse(tinyCourseWith({ 'course.yaml': (before) => before + text }));
    expect(problems.map(({ what }) => what)).toEqual([
      '“__proto__” is not a field of this file.',
      '“constructor” is not a field of this file.',
      '“toString” is not a field of this file.',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('tags and attributes called as what objects inherit', () => {
    const text = (before: string) =>
      `${before}\n<constructor>\n\nx\n\n</constructor>\n\n<AtWork __proto__="x">\n\nx\n\n</AtWork>\n`;
    expect(codesOf(tinyCourseWith({ [LESSON]: text }))).toEqual([
      `${LESSON} tag-unknown`,
      `${LESSON} attribute-unknown`,
    ]);
  });

  test('a register of 20,000 entries, all the same', () => {
    const { texts } = tinyCourse();
    const found = codesOf(
      tinyCourseWith({ 'glossary.yaml': (texts.get('glossary.yaml') ?? '').repeat(20_000) }),
    );
    expect(found).toHaveLength(19_999);
    expect(new Set(found)).toEqual(new Set(['glossary.yaml id-repeated']));
  });

  test('a file of 5,000 fields', () => {
    const fields = Array.from({ length: 5_000 }, (_, index) => `field${index}: x\n`).join('');
    const found = codesOf(tinyCourseWith({ 'course.yaml': (text) => text + fields }));
    expect(found).toHaveLength(5_000);
    expect(new Set(found)).toEqual(new Set(['course.yaml field-unknown']));
  });

  test.each([
    ['quotes in quotes', `${'> '.repeat(5_000)}deep`],
    ['tags in tags', `${'<AtWork>\n\n'.repeat(5_000)}deep${'\n\n</AtWork>'.repeat(5_000)}`],
    ['lists in lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n')],
  ])('%s without end', (_, text) => {
    expect(codesOf(tinyCourseWith({ [LESSON]: (before) => `${before}\n${text}\n` }))).toEqual([
      `${LESSON} lesson-unreadable`,
    ]);
  });

  test.each([
    'http://[',
    '%E0%A4%A',
    '..%2f..%2fcourse.yaml',
    '../../../course.yaml',
    '../../../modules/m/team.png',
    '//modules/m/team.png',
    '\\\\server\\x.png',
    'C:x.png',
  ])('an image called %s', (name) => {
    const found = codesOf(tinyCourseWith({ [LESSON]: (text) => text.replace('(team.png)', `(<${name}>)`) }));
    expect(found).toEqual([`${LESSON} image-missing`]);
  });

  test('file names from elsewhere', () => {
    const { texts, others } = tinyCourse();
    const odd = [
      'modules/m/a#b?.mdx',
      'modules/ü/%.mdx',
      'modules/m/two words.mdx',
      '.mdx',
      'modules/m/.yaml',
    ];
    const files = {
      texts: new Map([...texts, ...odd.map((name): [string, string] => [name, 'Hello'])]),
      others,
    };
    expect(compileCourse(files).problems.length).toBeGreaterThan(0);
  });
});

type Change = { readonly at: number; readonly cut: number; readonly put: string };

/** Signs that mean something to YAML, Markdown or MDX, and some that mean nothing. */
const sign = fc.constantFrom(
  ...'{}<>[]()`*_#-:"\'&!|>%@\\/=\n\t ~$x1é😀\u2028\u0000'.split(''),
  '---\n',
  '\r\n',
  '</',
  '/*',
  '```',
);
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(4_000),
  cut: fc.nat(6),
  put: fc.array(sign, { maxLength: 4 }).map((signs) => signs.join('')),
});

function mutate(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { at, cut, put }) => {
    const start = at % (before.length + 1);
    // A carriage return alone has ended no line since 2001.
    return (before.slice(0, start) + put + before.slice(start + cut)).replace(/\r(?!\n)/g, '');
  }, text);
}

const EVERY_TYPE = 'modules/m/every.mdx';

/** The tiny course with a lesson more, which has a question of each type. */
function courseWithEveryType(): ContentFiles {
  const head = (tinyCourse().texts.get(LESSON) ?? '')
    .replace('id: first', 'id: every')
    .split('Peer support')[0];
  const questions = Object.entries(EXAMPLES).map(
    ([type, [attributes, body]]) =>
      `<Question id="${type}" type="${type}" ${attributes}>\n\n${body}\n\n</Question>`,
  );
  return tinyCourseWith({
    [EVERY_TYPE]: `${head}Words.\n\n${questions.join('\n\n')}\n`,
    'modules/m/module.yaml': (text) => text.replace('first', 'first, every'),
  });
}

describe('a course with letters deleted, put in and exchanged', () => {
  const base = courseWithEveryType();
  const names = [...base.texts.keys()];
  const runs = process.env['FULL'] ? 5_000 : 100;
  const timeout = runs * 50;
  const mutated = fc
    .array(
      fc.tuple(
        fc.constantFrom(LESSON, LESSON, EVERY_TYPE, EVERY_TYPE, ...names),
        fc.array(change, { minLength: 1, maxLength: 4 }),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((edits): ContentFiles => {
      const texts = new Map(base.texts);
      for (const [name, changes] of edits) texts.set(name, mutate(texts.get(name) ?? '', changes));
      return { texts, others: base.others };
    });

  test('has no problem while it is whole', () => {
    expect(codesOf(base)).toEqual([]);
  });

  test(
    'never throws, and each problem has a place in its file and whole sentences',
    () => {
      fc.assert(
        fc.property(mutated, (files) => {
          for (const problem of compileCourse(files).problems) {
            const lines = (files.texts.get(problem.file) ?? '').split(/\r\n|\r|\n/);
            expect(problem.line).toBeGreaterThanOrEqual(1);
            expect(problem.line).toBeLessThanOrEqual(lines.length);
            expect(problem.column).toBeGreaterThanOrEqual(1);
            expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
            for (const sentence of [problem.what, problem.why, problem.fix]) {
              expect(sentence).toMatch(/\S/);
              expect(sentence).not.toMatch(/undefined|\[object |null/);
            }
          }
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );

  test(
    'shows nobody a choice or its feedback outside its question',
    () => {
      fc.assert(
        fc.property(mutated, (files) => {
          const { course, problems } = compileCourse(files);
          if (problems.some(({ severity }) => severity === 'error')) return;
          const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
          const shown = lessons.flatMap((lesson) => lesson.sections.map(({ text }) => text)).join(' ');
          expect(shown).not.toMatch(/Nobody found|review says so|cures everyone|secret/);
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );
});
