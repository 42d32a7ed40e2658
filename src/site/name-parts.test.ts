import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingIds } from '../compile/lesson/heading-ids.ts';
import { parseLesson } from '../compile/lesson/parse-lesson.ts';
import { FOOTNOTE_START, nameHeadings, nameParts } from './name-parts.ts';

/** A lesson as Astro renders it, with the plugins of astro.config.mjs. */
async function render(source: string): Promise<string> {
  const processor = satteri({
    mdastPlugins: [nameHeadings],
    hastPlugins: [nameParts],
    features: { gfm: { footnotes: { clobberPrefix: FOOTNOTE_START } } },
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: true },
    { optimize: false, srcDir: new URL('file:///') },
  );
  const rendered = await renderer?.process(source, '/lesson.mdx', {});
  return String(rendered?.code);
}

/** The ids of the headings that the author wrote, in the order of the text. */
async function idsOnPage(source: string): Promise<readonly string[]> {
  const list = /getHeadings\(\) \{ return (\[.*\]); \}/.exec(await render(source))?.[1] ?? '[]';
  return (JSON.parse(list) as readonly { slug: string }[])
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith(FOOTNOTE_START));
}

function idsInCourse(source: string): readonly string[] | undefined {
  const parsed = parseLesson('lesson.mdx', source);
  return 'root' in parsed ? inTextOrder(headingIds(parsed.root)) : undefined;
}

function inTextOrder(ids: ReturnType<typeof headingIds>): readonly string[] {
  return [...ids]
    .toSorted(([a], [b]) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
    .map(([, id]) => id);
}

const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '--',
      '---',
      '...',
      '"so"',
      '“so”',
      '’',
      '`a--b`',
      '*so*',
      '**so**',
      '[so](term:so)',
      '![so](so.png)',
      '[^1]',
    ],
    ...[
      '&amp;',
      '&nbsp;',
      '???',
      '🎉',
      '—',
      '_',
      '-',
      'Part',
      'part 1',
      'Outline',
      '日本語',
      'عنوان',
      'é',
      'é',
      '\\_',
    ],
    ...[
      'Footnote label',
      'user-content-fn-1',
      'question-first',
      '\u200b',
      '\u00a0',
      '~so~',
      'https://example.org',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll(/[{}<>\s]/g, ' ')),
);
const heading = fc
  .record({
    level: fc.integer({ min: 2, max: 4 }),
    words: fc.array(fragment, { minLength: 1, maxLength: 4 }),
    inside: fc.constantFrom('', 'AtWork', 'WhatWeKnow', 'ForRole', '>', '1.'),
  })
  .map(({ level, words, inside }) => {
    const line = `${'#'.repeat(level)} ${words.join(' ')}`;
    if (inside === '>' || inside === '1.') return `${inside} ${line}`;
    return inside === '' ? line : `<${inside}>\n\n${line}\n\n</${inside}>`;
  });
const lesson = fc
  .array(heading, { minLength: 1, maxLength: 8 })
  .map((headings) => `${headings.join('\n\n')}\n\n[^1]: A note.\n`);

test('whatever the headings are, each has the id on the page that the course has for it, and one of its own', async () => {
  await fc.assert(
    fc.asyncProperty(lesson, async (source) => {
      const inCourse = idsInCourse(source);
      fc.pre(inCourse !== undefined);
      expect([...(await idsOnPage(source))].sort()).toEqual([...(inCourse ?? [])].sort());
      expect(new Set(inCourse).size).toBe(inCourse?.length);
      for (const id of inCourse ?? []) expect(id).toMatch(/^[^.\s]+$/);
    }),
  );
});

test.each([
  ['What is it? -- “this” & that', 'what-is-it----this--that'],
  ['What `code--x` says[^1]', 'what-code--x-says'],
  ['???', 'part'],
  ['🎉', 'part'],
  ['—', 'part'],
  ['日本語', '日本語'],
])('a heading “%s” is found at #%s', async (words, id) => {
  const source = `## ${words}\n\n[^1]: A note.\n`;
  expect(idsInCourse(source)).toEqual([id]);
  expect(await idsOnPage(source)).toEqual([id]);
});

test('a heading of signs takes no address of a heading with words, wherever it stands', () => {
  expect(idsInCourse('## ???\n\n## Part\n\n## 🎉\n\n## Part\n')).toEqual([
    'part-2',
    'part',
    'part-3',
    'part-1',
  ]);
});

test('the first “What we know” of a lesson is named, and no other', async () => {
  const box = '<WhatWeKnow certainty="so" findings="so">\n\nSo.\n\n</WhatWeKnow>\n\n';
  expect([...(await render(`${box}${box}`)).matchAll(/isFirst/g)]).toHaveLength(1);
});

test('what is about footnotes has ids that no heading has, also one that is called like them', async () => {
  const code = await render('## Footnote label\n\nSo[^a].\n\n[^a]: A note.\n');
  const ids = [...code.matchAll(/\bid: "([^"]*)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual(['footnote-label', 'footnote.fn-a', 'footnote.fnref-a', 'footnote.label']);
  expect(code).toContain('"aria-describedby": "footnote.label"');
});
