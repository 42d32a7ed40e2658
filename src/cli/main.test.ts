import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileCourse } from '../compile/compile-course.ts';
import { readContent } from '../compile/read-content.ts';
import { main } from './main.ts';

const tinyCourse = join(import.meta.dirname, '../compile/mistakes/_course');
const MODULE = 'modules/m/module.yaml';

let content: string;
let printed: string;
const run = (...args: readonly string[]) => main(args, content, (text) => (printed += `${text}\n`));
const read = (name: string) => readFileSync(join(content, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(content, name), text);
const problems = () => compileCourse(readContent(content)).problems;

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'course-')), 'content');
  cpSync(tinyCourse, content, { recursive: true });
  printed = '';
});
afterEach(() => rmSync(join(content, '..'), { recursive: true }));

describe('check', () => {
  test('says so and gives 0 when nothing is wrong', () => {
    expect(run('check')).toBe(0);
    expect(printed).toBe(`${content}: 1 lesson, 1 question; 0 errors, 0 warnings.\n`);
  });

  test('prints every problem with a place to click on, counts them and gives 1', () => {
    write('glossary.yaml', read('glossary.yaml').replace('term:', 'trem:'));
    write('modules/m/first.mdx', read('modules/m/first.mdx').replace('[x]', '[ ]'));
    expect(run('check')).toBe(1);
    expect(printed).toContain(`${content}/glossary.yaml:2:3  error  field-unknown\n  “trem” is not a field`);
    expect(printed).toContain(`${content}/modules/m/first.mdx:23:1  error  question-without-key\n`);
    expect(printed).toMatch(/\n {2}→ Did you mean “term”\?\n/);
    expect(printed).toMatch(/; 3 errors, 0 warnings\.\n$/);
  });

  test('gives 0 for warnings alone', () => {
    write(MODULE, read(MODULE).replace('[first]', '[first]'));
    write(
      'modules/m/first.mdx',
      read('modules/m/first.mdx').replace('It may ease symptoms.', 'It eases symptoms.'),
    );
    expect(run('check')).toBe(0);
    expect(printed).toContain('warning  must-keep-missing');
    expect(printed).toMatch(/; 0 errors, 1 warning\.\n$/);
  });

  test('prints problems for programs with --format json', () => {
    write('modules/m/first.mdx', read('modules/m/first.mdx').replace('[x]', '[ ]'));
    expect(run('check', '--format', 'json')).toBe(1);
    expect(JSON.parse(printed)).toEqual({
      problems: [
        {
          code: 'question-without-key',
          severity: 'error',
          file: 'modules/m/first.mdx',
          line: 23,
          column: 1,
          what: expect.stringContaining('what-was-found'),
          why: expect.any(String),
          fix: expect.any(String),
        },
      ],
    });
  });

  test('prints an empty list for programs when nothing is wrong', () => {
    expect(run('check', '--format=json')).toBe(0);
    expect(JSON.parse(printed)).toEqual({ problems: [] });
  });

  test('says which files a course needs in a folder without one', () => {
    rmSync(content, { recursive: true });
    expect(run('check')).toBe(1);
    expect(printed.match(/There is no \S+\.yaml\./g)).toEqual([
      'There is no certainty.yaml.',
      'There is no course.yaml.',
      'There is no findings.yaml.',
      'There is no glossary.yaml.',
      'There is no sources.yaml.',
    ]);
  });
});

describe('check --release', () => {
  const support = (checked: string) =>
    `${checked}\nnations:\n  - { id: england, name: England, entries: [] }\n`;

  test('fails until a person has checked the support page, which is a warning before', () => {
    write('support.yaml', support('lastChecked: null\ncheckedBy: null'));
    expect(run('check')).toBe(0);
    expect(printed).toContain('support.yaml:1:1  warning  support-unchecked');
    printed = '';
    expect(run('check', '--release')).toBe(1);
    expect(printed).toContain('support.yaml:1:1  error  support-unchecked');
    expect(run('check', '--release', '--format', 'json')).toBe(1);
  });

  test('passes with a day and a name, and for a course without a support page', () => {
    expect(run('check', '--release')).toBe(0);
    write('support.yaml', support('lastChecked: 2026-11-23\ncheckedBy: The training lead'));
    expect(run('check', '--release')).toBe(0);
    expect(printed).not.toContain('support-unchecked');
  });
});

describe('report', () => {
  test('counts what there is, and gives 0', () => {
    expect(run('report')).toBe(0);
    expect(printed).toBe(
      [
        'A tiny course, edition 0.1',
        '',
        'Lessons     1 in 1 module',
        'Words       37',
        'Minutes     5',
        'Questions   1 in lessons, 0 in checks',
        '               1  single-choice',
        'Scenarios   0',
        'Findings    1 of 2 used, of Author, 2024',
        '              in reserve: a-view',
        'Objectives  1 of 1 tested',
        'Problems    0',
        '',
        'SMOG grade by lesson, the hardest first (a warning from 12, an error from 14)',
        '',
        'too short      37 words  first',
        '',
      ].join('\n'),
    );
  });

  test('counts for programs with --format json', () => {
    expect(run('report', '--format', 'json')).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      title: 'A tiny course',
      edition: '0.1',
      modules: 1,
      lessons: 1,
      words: 37,
      minutes: 5,
      items: { inLessons: 1, inChecks: 0, byType: { 'single-choice': 1 } },
      scenarios: 0,
      findings: [{ source: 'Author, 2024', used: 1, of: 2, reserve: ['a-view'], unused: [] }],
      objectives: { tested: 1, of: 1, excused: [], untested: [] },
      reading: [{ lesson: 'first', grade: null, words: 37, sentences: 8, minutes: 5 }],
      readingLevel: { warn: 12, fail: 14 },
      problems: { errors: 0, warnings: 0 },
    });
  });

  test('names what is in no lesson and what is not tested, and gives 1 as check does', () => {
    write('findings.yaml', read('findings.yaml').replace('  reserve: true\n', ''));
    write('modules/m/first.mdx', read('modules/m/first.mdx').replace('found">', 'found" warm-up>'));
    expect(run('report')).toBe(1);
    expect(printed).toContain('  in no lesson: a-view\n');
    expect(printed).toContain('Objectives  0 of 1 tested\n              untested: first\n');
    expect(printed).toContain('Problems    2\n              2 errors, 0 warnings: “check” names them\n');
  });

  test('says why an objective is not tested where the lesson does', () => {
    const change = (text: string) =>
      text.replace('found">', 'found" warm-up>').replace('\n---\n', '\nuntested: It is a welcome.\n---\n');
    write('modules/m/first.mdx', change(read('modules/m/first.mdx')));
    expect(run('report')).toBe(0);
    expect(printed).toContain('Objectives  0 of 1 tested\n              not first: It is a welcome.\n');
  });

  test('says so where there is no course', () => {
    write('glossary.yaml', 'x: [');
    expect(run('report')).toBe(2);
    expect(printed).toContain('There is no course in');
  });
});

describe('new lesson', () => {
  test('writes a lesson without problems, at the end of its module', () => {
    expect(run('new', 'lesson', 'What’s next, Zoë?')).toBe(0);
    expect(problems()).toEqual([]);
    const [module] = compileCourse(readContent(content)).course?.modules ?? [];
    expect(module?.lessons.map(({ id, title }) => [id, title])).toEqual([
      ['first', 'A first lesson'],
      ['whats-next-zoe', 'What’s next, Zoë?'],
    ]);
    expect(printed).toContain(join(content, 'modules/m/whats-next-zoe.mdx'));
  });

  test.each(['“Quotes” and "quotes"', 'A colon: here', 'Lesson #2', 'Back\\slash', '<b>Bold</b> {x}', 'yes'])(
    'writes a lesson without problems under the title %s',
    (title) => {
      expect(run('new', 'lesson', title)).toBe(0);
      expect(problems()).toEqual([]);
      const lessons = compileCourse(readContent(content)).course?.modules[0]?.lessons;
      expect(lessons?.at(-1)?.title).toBe(title);
    },
  );

  test('keeps comments, order and spelling of the module’s file', () => {
    write(
      MODULE,
      `# About this module.\nid: m\ntitle: 'A module' # the title\nsummary: It has one lesson.\nlessons:\n  # the first\n  - first\n`,
    );
    expect(run('new', 'lesson', 'Second')).toBe(0);
    expect(read(MODULE)).toBe(
      `# About this module.\nid: m\ntitle: 'A module' # the title\nsummary: It has one lesson.\nlessons:\n  # the first\n  - first\n  - second\n`,
    );
  });

  test('leaves long lines as they are', () => {
    const summary = 'One or two sentences about the module, which can be longer than a line is wide. '
      .repeat(3)
      .trim();
    write(MODULE, read(MODULE).replace('It has one lesson.', summary));
    expect(run('new', 'lesson', 'Second')).toBe(0);
    expect(read(MODULE)).toContain(`summary: ${summary}\n`);
  });

  test('begins the list of a module that has no lesson yet', () => {
    write(MODULE, read(MODULE).replace('lessons: [first]', 'lessons: []'));
    expect(run('new', 'lesson', 'Second')).toBe(0);
    expect(problems().map(({ code, severity }) => [code, severity])).toEqual([
      ['lesson-unlisted', 'warning'],
    ]);
  });

  test('never writes over a lesson', () => {
    const before = [read('modules/m/first.mdx'), read(MODULE)];
    expect(run('new', 'lesson', 'First')).toBe(2);
    expect(printed).toContain('first.mdx exists already. Choose another title.');
    expect([read('modules/m/first.mdx'), read(MODULE)]).toEqual(before);
  });

  test('refuses an id that another module’s lesson has', () => {
    cpSync(join(content, 'modules/m'), join(content, 'modules/n'), { recursive: true });
    rmSync(join(content, 'modules/n/first.mdx'));
    const before = read('modules/n/module.yaml');
    expect(run('new', 'lesson', 'First', '--module', 'n')).toBe(2);
    expect(printed).toContain('Choose another title.');
    expect(existsSync(join(content, 'modules/n/first.mdx'))).toBe(false);
    expect(read('modules/n/module.yaml')).toBe(before);
  });

  test('asks which module when there are several, and takes the one that is named', () => {
    mkdirSync(join(content, 'modules/n'));
    write('modules/n/module.yaml', 'id: n\ntitle: Another\nsummary: Empty.\nlessons: []\n');
    expect(run('new', 'lesson', 'Second')).toBe(2);
    expect(printed).toContain('Say which module with --module: m, n.');
    expect(run('new', 'lesson', 'Second', '--module', 'x')).toBe(2);
    expect(run('new', 'lesson', 'Second', '--module', 'n')).toBe(0);
    expect(existsSync(join(content, 'modules/n/second.mdx'))).toBe(true);
  });

  test.each([[[]], [['']], [['???']], [['下一课']]])(
    'asks for a title that an id can be made of: %j',
    (title) => {
      expect(run('new', 'lesson', ...title)).toBe(2);
      expect(printed).toMatch(/^Give the lesson a title/);
    },
  );

  test('leaves a module whose file it cannot read as it is', () => {
    write(MODULE, 'lessons: [first\n');
    expect(run('new', 'lesson', 'Second')).toBe(2);
    expect(printed).toMatch(/module\.yaml/);
    expect(read(MODULE)).toBe('lessons: [first\n');
    expect(existsSync(join(content, 'modules/m/second.mdx'))).toBe(false);
  });
});

describe('map', () => {
  const talk = (id: string) =>
    `\n<Scenario id="${id}" title="A & B talk">\n\n### \`start\` They meet\n\nHello.\n\n- \`tea\` Tea? → \`tea\`\n  > A.\n  >\n  > B.\n  >\n  > C.\n- \`wait\` Wait. → \`rest\`\n  > A.\n  >\n  > B.\n  >\n  > C.\n\n### \`tea\` **Ending:** Tea\n\nTea.\n\n### \`rest\` **Ending:** Rest\n\nRest.\n\n</Scenario>\n`;
  beforeEach(() => {
    write('modules/m/first.mdx', `${read('modules/m/first.mdx')}${talk('a-talk')}`);
  });

  test('prints the map of a conversation, to be piped into a file', () => {
    expect(run('map', 'a-talk')).toBe(0);
    expect(printed).toMatch(/^<svg [\s\S]*aria-label="A &amp; B talk"[\s\S]*1\. They meet[\s\S]*<\/svg>\s*$/);
  });

  test('writes it into the file that is named', () => {
    const file = join(content, '..', 'map.svg');
    expect(run('map', 'a-talk', '--file', file)).toBe(0);
    expect(printed).toBe(`Written: ${file}\n`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg /);
  });

  test('says which conversation may have been meant', () => {
    expect(run('map', 'a-tlk')).toBe(2);
    expect(printed).toContain('There is no conversation “a-tlk”. There is: a-talk.');
  });

  test('asks for one conversation', () => {
    expect(run('map')).toBe(2);
    expect(printed).toContain('Give the id of one conversation.');
  });

  test('check counts conversations apart from questions', () => {
    expect(run('check')).toBe(0);
    expect(printed).toBe(`${content}: 1 lesson, 1 question, 1 conversation; 0 errors, 0 warnings.\n`);
  });
});

describe('a command that cannot be understood', () => {
  test.each([
    [['chekc'], 'There is no command “chekc”.'],
    [['new', 'module'], 'There is no command “new module”.'],
    [['check', '--fromat', 'json'], '“--fromat” is not an option of this command.'],
    [['check', '--format', 'xml'], '--format is text or json, not “xml”.'],
    [['check', '--format'], '“--format” needs a value.'],
    [['check', 'content'], '“content” is too much here.'],
    [['new', 'lesson', 'A', '--modul', 'm'], '“--modul” is not an option of this command.'],
  ])('%j is answered with what is wrong, how to call it, and 2', (args, sentence) => {
    expect(run(...args)).toBe(2);
    expect(printed.split('\n')[0]).toBe(sentence);
    expect(printed).toContain('npm run course -- check');
  });

  test('without a word, it says what there is', () => {
    expect(run()).toBe(2);
    expect(printed).toContain('npm run course -- new lesson');
  });

  test('asked for help, it gives help and 0', () => {
    expect(run('--help')).toBe(0);
    expect(run('help')).toBe(0);
    expect(printed).toContain('CONTENT_DIR');
  });
});
