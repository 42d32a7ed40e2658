import { describe, expect, test } from 'vitest';
import { plainText } from '../domain/rich-text.ts';
import { compileCourse } from './compile-course.ts';
import { mistakeFiles, tinyCourse, tinyCourseWith } from './mistake-files.test-kit.ts';

const LESSON = 'modules/m/first.mdx';

function itemOf(change: (text: string) => string) {
  const { course, problems } = compileCourse(tinyCourseWith({ [LESSON]: change }));
  expect(problems).toEqual([]);
  return course?.modules[0]?.lessons[0]?.items[0];
}

describe('compileCourse', () => {
  test('reads a course: its texts, its questions, what they cite', () => {
    const { course } = compileCourse(tinyCourse());
    const lesson = course?.modules[0]?.lessons[0];
    expect(course).toMatchObject({
      id: 'tiny',
      edition: '0.1',
      line: 1,
      certaintyCaveat: 'Few reviews were rated high.',
    });
    expect(course?.findings.map(({ id }) => id)).toEqual(['may-ease', 'a-view']);
    expect(course?.terms[0]).toEqual({
      id: 'recovery',
      term: 'recovery',
      definition: 'Living a life that matters to you.',
      synonyms: [],
    });
    expect(lesson).toMatchObject({ id: 'first', minutes: 5, findings: ['may-ease'], terms: ['recovery'] });
    expect(lesson?.sections).toEqual([
      {
        slug: '',
        heading: '',
        level: 1,
        text: 'Peer support may ease symptoms. It is about recovery.',
        searchWords: [],
      },
      {
        slug: 'what-was-found',
        heading: 'What was found',
        level: 2,
        text: 'It may ease symptoms.',
        searchWords: [],
      },
    ]);
    expect(lesson?.items).toEqual([
      {
        id: 'what-was-found',
        type: 'single-choice',
        revision: 1,
        purpose: 'scored',
        context: [],
        prompt: ['What was found?'],
        findings: [],
        keepsOrder: false,
        asksSureness: false,
        asked: {
          choices: [
            { id: 'may-ease', text: ['It may ease symptoms'] },
            { id: 'cures', text: ['It cures everyone'] },
          ],
        },
        key: 'may-ease',
        notes: {
          hints: [],
          parts: {
            'may-ease': [['Yes. The review says so.']],
            cures: [['Not this one. Nobody found that.']],
          },
          outcomes: {},
        },
      },
    ]);
  });

  test('gives a course that is frozen all the way down', () => {
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(compileCourse(tinyCourse()), 'compiled');
    expect(loose).toEqual([]);
  });

  test('gives a course that survives a round trip through JSON', () => {
    const compiled = compileCourse(tinyCourse());
    expect(JSON.parse(JSON.stringify(compiled))).toStrictEqual(compiled);
  });

  test('gives the same answer whatever the order of the files', () => {
    const { texts, others } = mistakeFiles('id-repeated--in-another-lesson');
    const turned = { texts: new Map([...texts].reverse()), others };
    expect(compileCourse(turned).course).toEqual(compileCourse({ texts, others }).course);
  });

  test('reports what is wrong in several files at once, by file and line', () => {
    const { problems } = compileCourse(
      tinyCourseWith({
        'glossary.yaml': (text) => text.replace('term:', 'trem:'),
        'course.yaml': (text) => text.replace('"0.1"', '0.1').replace('language: en-GB', 'language: English'),
        [LESSON]: (text) =>
          text
            .replace('minutes: 5', 'minutes: none')
            .replace('finding:may-ease', 'finding:may-eas')
            .replace('## What', '# What')
            .replace('(team.png)', '(crowd.png)')
            .replace('[x]', '[ ]'),
      }),
    );
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'course.yaml:3 field-wrong',
      'course.yaml:4 field-wrong',
      'glossary.yaml:1 field-wrong',
      'glossary.yaml:2 field-unknown',
      'modules/m/first.mdx:4 field-wrong',
      'modules/m/first.mdx:11 nothing-known',
      'modules/m/first.mdx:13 heading-level',
      'modules/m/first.mdx:21 image-missing',
      'modules/m/first.mdx:23 question-without-key',
    ]);
  });

  test('reports the front matter also of a lesson whose text cannot be read', () => {
    const change = (text: string) => text.replace('minutes: 5', 'minutes: none').replace('</Statement>', '');
    const { problems } = compileCourse(tinyCourseWith({ [LESSON]: change }));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'field-wrong'],
      [15, 'tag-unclosed'],
    ]);
  });

  test('keeps the rest of a course of which one lesson is broken', () => {
    const { course } = compileCourse(mistakeFiles('tag-unclosed--question'));
    expect(course?.modules[0]).toMatchObject({ id: 'm', lessons: [] });
  });

  test('gives no course when a register cannot be read', () => {
    expect(compileCourse(mistakeFiles('yaml-unreadable--emphasis')).course).toBeUndefined();
  });
});

describe('what an author may write', () => {
  test('reads * \\[x], which a visual editor saves, as - [x]', () => {
    const item = itemOf((text) => text.replace('- [x]', '* \\[x]').replace('- [ ]', '* \\[ ]'));
    expect(item).toEqual(itemOf((text) => `${text}\n`));
  });

  test('takes choices under different bullets for one list', () => {
    const item = itemOf((text) => text.replace('- [ ]', '* [ ]'));
    expect(item?.asked).toMatchObject({ choices: [{ id: 'may-ease' }, { id: 'cures' }] });
  });

  test('makes a question with two [x] one with several right answers', () => {
    const item = itemOf((text) => text.replace('[ ]', '[x]'));
    expect(item).toMatchObject({ type: 'multiple-response', key: ['may-ease', 'cures'] });
  });

  test('takes a capital X for a tick', () => {
    expect(itemOf((text) => text.replace('[x]', '[X]'))?.key).toBe('may-ease');
  });

  test('needs no empty line after an opening tag or before a closing one', () => {
    const item = itemOf((text) => text.replace('found">\n\n', 'found">\n').replace('\n\n</Qu', '\n</Qu'));
    expect(item?.asked).toMatchObject({ choices: [{ id: 'may-ease' }, { id: 'cures' }] });
  });

  test('takes the last paragraph above the choices for the question, the others for its context', () => {
    const item = itemOf((text) => text.replace('What was found?', 'Ama asks you.\n\nWhat do you say?'));
    expect(item).toMatchObject({ context: [['Ama asks you.']], prompt: ['What do you say?'] });
  });

  test('allows notes to oneself in comments', () => {
    const { course, problems } = compileCourse(
      tinyCourseWith({
        [LESSON]: (text) =>
          text
            .replace('Peer support', '{/* check this */}\n\nPeer {/* or not */} support')
            .replace('What was found?', '{/* reword */}\n\nWhat was found?'),
      }),
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(course)).not.toMatch(/check this|or not|reword/);
  });

  test('takes code between two comments for code', () => {
    const change = (text: string) => text.replace('Peer support', '{/* a */ b /* c */} support');
    const { problems } = compileCourse(tinyCourseWith({ [LESSON]: change }));
    expect(problems.map(({ code }) => code)).toEqual(['brace-stray']);
  });

  test('counts places in letters as editors do, also behind those outside the basic plane', () => {
    const change = (text: string) =>
      text
        .replace('Peer support', '“é😀” [a](finding:b)')
        .replace('</Question>', '  </Question>')
        .replace('.\n\n  </', '.\n  </');
    const { problems } = compileCourse(tinyCourseWith({ [LESSON]: change }));
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [11, 7, 'nothing-known'],
      [31, 3, 'tag-misplaced'],
    ]);
  });

  test.each(['team.png', './team.png', '../m/team.png', 'team.%70ng'])('finds the image %s', (path) => {
    const change = (text: string) => text.replace('(team.png)', `( ${path} )`);
    expect(compileCourse(tinyCourseWith({ [LESSON]: change })).problems).toEqual([]);
  });

  test('finds a link by reference too', () => {
    const { course, problems } = compileCourse(
      tinyCourseWith({
        [LESSON]: (text) => `${text.replace('(finding:may-ease)', '[1]')}\n[1]: finding:may-ease\n`,
      }),
    );
    expect(problems).toEqual([]);
    expect(course?.modules[0]?.lessons[0]?.findings).toEqual(['may-ease']);
  });

  test('reads files with Windows line ends as any other', () => {
    const { texts, others } = tinyCourse();
    const changed = new Map([...texts].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
    expect(compileCourse({ texts: changed, others })).toEqual(compileCourse(tinyCourse()));
  });

  test.each(['less-than-stray--comment', 'yaml-unreadable--second-colon', 'question-text-below'])(
    'gives the same place for a mistake in a file with Windows line ends: %s',
    (name) => {
      const { texts, others } = mistakeFiles(name);
      const changed = new Map([...texts].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
      expect(compileCourse({ texts: changed, others }).problems).toEqual(
        compileCourse({ texts, others }).problems,
      );
    },
  );
});

describe('what a reader must not see', () => {
  test('keeps choices, key and feedback out of every section', () => {
    const { course } = compileCourse(tinyCourse());
    const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
    const shown = lessons
      .flatMap((lesson) => lesson.sections.map(({ heading, text }) => `${heading} ${text}`))
      .join(' ');
    const hidden = lessons
      .flatMap((lesson) => lesson.items)
      .flatMap(({ asked, notes }) => [
        ...('choices' in asked ? asked.choices.map(({ text }) => text) : []),
        ...Object.values(notes.parts).flat(),
      ])
      .map(plainText);
    // The right choice repeats a sentence of the lesson, so it says nothing.
    const telling = hidden.filter((words) => words !== 'It may ease symptoms');
    expect(telling.filter((words) => shown.includes(words))).toEqual([]);
    expect(telling).toHaveLength(3);
    expect(shown).not.toMatch(/\[x\]|cures|may-ease/);
  });

  test('keeps them out also where the question stands in another tag or is broken', () => {
    const { course } = compileCourse(
      tinyCourseWith({
        [LESSON]: (text) =>
          text
            .replace('<Question', '<WorkedExample title="One">\n\n<Question')
            .replace('</Question>', '</Question>\n\n</WorkedExample>')
            .replace('[x]', '[ ]'),
      }),
    );
    const texts = course?.modules[0]?.lessons[0]?.sections.map(({ text }) => text).join(' ');
    expect(texts).toContain('It may ease symptoms.');
    expect(texts).not.toMatch(/cures|Nobody|review says/);
  });

  test('keeps what writers are told out of the course', () => {
    const { course } = compileCourse(
      tinyCourseWith({
        'findings.yaml': (text) => text.replace('mustKeep: [may]', 'mustKeep: [may]\n  cautions: Hush.'),
      }),
    );
    expect(course?.findings[0]).toBeDefined();
    expect(JSON.stringify(course)).not.toMatch(/Hush|"concerns"|"cautions"/);
  });
});
