import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRooms } from './check-rooms.mjs';

/** @type {string} */
let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rooms-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Checks a tree of these files. @param {Record<string, string>} files */
function check(files) {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return checkRooms(root).map(({ file, line, what }) => `${file}:${line} ${what}`);
}

const leaf = 'export const leaf = 1;\n';

test('a tree that keeps to the table breaks nothing', () => {
  const breaches = check({
    'src/domain/item.ts': leaf,
    'src/domain/item.test.ts':
      "import { test } from 'vitest';\nimport fc from 'fast-check';\nimport './item.ts';\nDate.now();\n",
    'src/compile/read-content.ts': "import { readFileSync } from 'node:fs';\nimport { z } from 'zod/mini';\n",
    'src/compile/lesson/parse.ts':
      "import { mdxToMdast } from 'satteri';\nimport type { leaf } from '../../domain/item.ts';\n",
    'src/ui/page/WorkedExample.astro':
      "---\nimport { leaf } from '../../domain/item.ts';\n---\n<p>{leaf}</p>\n",
    'src/pages/lessons/[lesson].astro':
      "---\nimport { getCollection } from 'astro:content';\nimport '../../compile/read-content.ts';\n---\n",
    'src/boot/a.ts': "import { leaf } from '../domain/item.ts';\n",
    'content/modules/one/first.mdx':
      '# Words\n\nWe import nothing from anywhere.\n\n```js\nimport "x";\n```\n',
  });
  expect(breaches).toEqual([]);
});

describe('between rooms', () => {
  const other = { 'src/compile/course.ts': leaf, 'src/state/store.ts': leaf, 'src/ui/button.tsx': leaf };

  test.each([
    ['static', "import { leaf } from '../compile/course.ts';"],
    ['over several lines', "import {\n  leaf,\n} from '../compile/course.ts';"],
    ['of a type', "import type { leaf } from '../compile/course.ts';"],
    ['for its effect', "import '../compile/course.ts';"],
    ['dynamic', "const it = await import('../compile/course.ts');"],
    ['of a type, inline', "let it: import('../compile/course.ts').leaf;"],
    ['passed on', "export { leaf } from '../compile/course.ts';"],
    ['passed on whole', "export * from '../compile/course.ts';"],
    ['by pattern', "import.meta.glob('/src/compile/*.ts');"],
  ])('an import that is %s is seen', (_, source) => {
    const breaches = check({ ...other, 'src/domain/item.ts': `${source}\n` });
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatch(/^src\/domain\/item\.ts:\d imports '.*compile/);
  });

  test.each([
    ['src/state/a.ts', '../ui/button.tsx'],
    ['src/search/a.ts', '../compile/course.ts'],
    ['src/ui/a.tsx', '../compile/course.ts'],
    ['src/pages/a.ts', '../state/store.ts'],
    ['src/boot/a.ts', '../ui/button.tsx'],
    ['src/cli/a.ts', '../state/store.ts'],
    ['src/compile/a.ts', '../state/store.ts'],
    ['e2e/a.spec.ts', '../src/compile/course.ts'],
    ['scripts/a.mjs', '../src/compile/course.ts'],
    ['src/compile/a.test.ts', '../state/store.ts'],
  ])('%s may not import %s', (file, target) => {
    expect(check({ ...other, [file]: `import '${target}';\n` })).toEqual([
      expect.stringContaining(`${file}:1 imports '${target}'`),
    ]);
  });

  test('the line is the line of the import', () => {
    const source = "// import './x.ts'\n\n/* import '../ui/y.ts' */\nimport '../compile/course.ts';\n";
    expect(check({ ...other, 'src/domain/item.ts': source })[0]).toMatch(/^src\/domain\/item\.ts:4 /);
  });

  test('an .astro page part may not import state, in its frontmatter or in its script', () => {
    const source =
      "---\nimport '../../state/store.ts';\n---\n<p>import '../../compile/x.ts'</p>\n<script>\n  import '../../state/store.ts';\n</script>\n";
    expect(check({ ...other, 'src/ui/page/note.astro': source })).toEqual([
      expect.stringContaining('note.astro:2 '),
      expect.stringContaining('note.astro:6 '),
    ]);
  });

  test('rooms may not import each other in a circle', () => {
    const breaches = check({
      'src/domain/a.ts': "import '../search/b.ts';\n",
      'src/search/b.ts': "import '../domain/a.ts';\n",
    });
    expect(breaches).toContainEqual(expect.stringContaining('circle: domain → search → domain'));
  });

  test('nor may files of the domain', () => {
    const breaches = check({
      'src/domain/a.ts': "import './b.ts';\n",
      'src/domain/b.ts': "import type {} from './a.ts';\n",
    });
    expect(breaches).toEqual([
      expect.stringContaining('circle: src/domain/a.ts → src/domain/b.ts → src/domain/a.ts'),
    ]);
  });
});

describe('packages', () => {
  test.each([
    ['src/domain/a.ts', 'zod'],
    ['src/domain/a.ts', 'node:fs'],
    ['src/compile/a.ts', 'satteri'],
    ['src/compile/items/a.ts', 'node:fs'],
    ['src/compile/a.ts', 'astro:content'],
    ['src/state/a.ts', 'react'],
    ['src/search/a.ts', 'node:path'],
    ['src/ui/a.tsx', 'node:fs'],
    ['src/ui/page/a.astro', 'astro:content'],
    ['src/boot/a.ts', 'nanostores'],
    ['src/cli/a.ts', 'react'],
    ['scripts/a.mjs', 'yaml'],
    ['src/domain/a.ts', 'vitest'],
    ['src/ui/a.tsx', 'react-router'],
  ])('%s may not import %s', (file, target) => {
    const source = `import '${target}';\n`;
    expect(check({ [file]: file.endsWith('.astro') ? `---\n${source}---\n` : source })).toEqual([
      expect.stringContaining(`imports '${target}'`),
    ]);
  });
});

describe('names that a room may never use', () => {
  test.each([
    ['src/domain/a.ts', 'Date.now()'],
    ['src/domain/a.ts', 'new Date()'],
    ['src/domain/a.ts', 'Math.random()'],
    ['src/domain/a.ts', 'document.title'],
    ['src/domain/a.ts', 'process.env'],
    ['src/domain/a.ts', '[...document.all]'],
    ['src/domain/a.ts', `\`\${window.name}\``],
    ['src/search/a.ts', 'window.open'],
    ['src/ui/a.tsx', 'localStorage.length'],
    ['src/ui/a.tsx', 'window.sessionStorage'],
    ['src/ui/a.tsx', 'indexedDB'],
  ])('%s may not say %s', (file, code) => {
    expect(check({ [file]: `export const a = ${code};\n` })).toEqual([expect.stringContaining(' uses ')]);
  });

  test('the word in a comment, a string, a pattern, a key or another name is no use of it', () => {
    const source = [
      '// document and Date.now()',
      "export const words = 'document';",
      'export const rule = /document/;',
      `export const more = \`a window \${1} document\`;`,
      'export const page = { document: 1, window: 2 };',
      'export const it = page.document;',
      'export const documents = new Date(0);',
    ].join('\n');
    expect(check({ 'src/domain/a.ts': source })).toEqual([]);
  });
});

describe('paths', () => {
  test.each([
    ['src/domain/utils/a.ts', 'folder called utils'],
    ['src/ui/helpers/a.ts', 'folder called helpers'],
    ['src/domain/index.ts', 'barrel'],
    ['src/domain/gradeItem.ts', 'another kind of name'],
    ['src/state/Store.ts', 'another kind of name'],
    ['src/domain/Grading/a.ts', 'folder called Grading'],
    ['src/other/a.ts', 'in no room'],
  ])('%s: %s', (file, what) => {
    expect(check({ [file]: leaf })).toEqual([expect.stringContaining(what)]);
  });

  test.each(["'./item'", "'./items'", "'./missing.ts'"])(
    'an import says the whole path of a file: not %s',
    (target) => {
      const breaches = check({
        'src/domain/a.ts': `import ${target};\n`,
        'src/domain/item.ts': leaf,
        'src/domain/items/b.ts': leaf,
      });
      expect(breaches).toEqual([expect.stringContaining('a.ts:1 imports')]);
    },
  );

  test('an import that is known only at run time is refused', () => {
    expect(check({ 'src/compile/a.ts': 'await import(name);\n' })).toEqual([
      expect.stringContaining('run time'),
    ]);
  });
});

test('a lesson has no import line', () => {
  const breaches = check({
    'content/modules/one/first.mdx': "---\nid: first\n---\n\nimport { A } from '../../../src/ui/a.tsx';\n",
  });
  expect(breaches).toEqual([expect.stringContaining('first.mdx:5 has a line of code')]);
});
