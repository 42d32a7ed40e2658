import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createSearch, type Filters, type Found, type Result } from './create-search.ts';
import { arbitrarySections, sectionOf, someWords } from './searchable.test-kit.ts';

const sections = [
  sectionOf({ slug: '', title: 'Benefit', text: 'Peer support may ease symptoms of depression.' }),
  sectionOf({
    ...{ slug: 'perinatal', title: 'Benefit', heading: 'Perinatal depression' },
    ...{ module: 'research', text: 'Pregnancy and the year after.' },
  }),
  sectionOf({ slug: 'words', heading: 'Two words', text: 'Recovery is personal. Café and naïveté.' }),
  sectionOf({
    slug: 'job',
    audience: 'psw',
    heading: 'The job',
    text: 'A peer support worker has a manager.',
  }),
  sectionOf({ slug: 'question', kind: 'question', heading: 'What is recovery about?' }),
];
const surroundings = {
  synonyms: [
    ['peer support worker', 'PSW', 'peer worker'],
    ['perinatal', 'around birth'],
  ],
  modules: [{ id: 'research', title: 'Research' }],
  paths: [{ id: 'other', label: 'Other', audiences: ['everyone' as const] }],
};
const open = (all = sections) => {
  const { dictionary, files } = buildIndex(all, surroundings);
  return createSearch(dictionary, async (name) => files[name]);
};
const search = open();
const slugs = async (query: string, filters: Filters = {}) =>
  (await search(query, 10, filters)).results.map(({ slug }) => slug);

describe('searching', () => {
  test.each(['perinatal', 'perinatel', 'perinat', 'PERINATAL', '  perinatal  ', 'depression pregnancy'])(
    'finds what was meant: %s',
    async (query) => {
      expect((await slugs(query))[0]).toBe('perinatal');
    },
  );

  test.each([
    ['cafe', 'words'],
    ['PSW', 'job'],
    ['peer worker', 'job'],
    ['around birth', 'perinatal'],
    ['it is to the recovery', 'words'],
  ])('finds by other words and without accents: %s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });

  test('finds a lesson by a search word that it doesn’t show, below one that says it', async () => {
    const found = await open([
      sectionOf({ slug: 'sought', text: 'Pay and progress.', also: ['wages'] }),
      sectionOf({ slug: 'said', text: 'Wages and progress.' }),
      sectionOf({ slug: 'neither', text: 'Hope and progress.' }),
    ])('wages', 10);
    expect(found.results.map(({ slug }) => slug)).toEqual(['said', 'sought']);
  });

  test('says what a misspelt word was taken for, and why a synonym found something', async () => {
    const { results, taken } = await search('perinatel', 10);
    expect(results[0]?.insteadOf).toEqual([]);
    expect(taken).toEqual([{ typed: 'perinatel', as: ['perinatal'], isOnly: true }]);
    expect((await search('perinatal', 10)).taken).toEqual([]);
    expect((await search('psw', 10)).results[0]?.insteadOf[0]?.found).toBe('peer support worker');
  });

  test('takes no word for a slip where only what was typed is wanted', async () => {
    const { count, taken } = await search('perinatel', 10, {}, { literally: true });
    expect({ count, taken }).toEqual({ count: 0, taken: [] });
    const both = await search('perinatel recovery', 10, {}, { literally: true });
    expect(both.results.map(({ slug }) => slug)).toEqual(await slugs('recovery'));
    expect((await search('psw', 10, {}, { literally: true })).results[0]?.slug).toBe('job');
  });

  test('narrows by kind, module and path, and tells how much that leaves out', async () => {
    expect(await slugs('recovery', { kind: 'question' })).toEqual(['question']);
    expect(await slugs('depression', { module: 'research' })).toEqual(['perinatal']);
    expect(await slugs('manager', { path: 'other' })).toEqual([]);
    const { count, filteredOut } = await search('manager', 10, { path: 'other' });
    expect({ count, filteredOut }).toEqual({ count: 0, filteredOut: 1 });
  });

  test('shows headings as soon as it knows them, the same that come with their texts', async () => {
    let early: readonly Result[] = [];
    const showEarly = (found: Found) => {
      early = found.results;
    };
    const { results } = await open()('perinatal depression', 10, {}, { showEarly });
    expect(results.map(({ text, ...head }) => head)).toEqual(early);
    expect(early[0]).not.toHaveProperty('text');
    expect(results[0]?.text).toBe('Pregnancy and the year after.');
  });

  test('shows early only what no later result is put above', async () => {
    const mixed = open([
      sectionOf({ slug: 'first', heading: 'Rest' }),
      sectionOf({ slug: 'asked', kind: 'question', heading: 'Rest or rest?', text: 'Rest, rest.' }),
      sectionOf({
        slug: 'last',
        text: 'A long text, of which one word of many, and no more than one, is rest.',
      }),
    ]);
    let early: readonly Result[] = [];
    const showEarly = (found: Found) => {
      early = found.results;
    };
    const { results } = await mixed('rest', 10, {}, { showEarly });
    expect(results.map(({ slug }) => slug)).toEqual(['first', 'asked', 'last']);
    expect(early.map(({ slug }) => slug)).toEqual(['first']);
    await mixed('rest', 10, {}, { showEarly });
    // By now the question is known.
    expect(early).toEqual(results);
  });

  test('finds titles by one letter, and says that it looked nowhere else', async () => {
    const titled = open([
      ...[sectionOf({ slug: '', title: 'Rest' }), sectionOf({ slug: 'run', title: 'Rest', heading: 'Run' })],
      ...[sectionOf({ slug: 'term', kind: 'term', heading: 'role', title: 'Words' })],
    ]);
    const { results, isByTitle, count } = await titled('R', 10);
    expect({ slugs: results.map(({ slug }) => slug), isByTitle, count }).toEqual({
      ...{ slugs: ['', 'term'], isByTitle: true, count: 2 },
    });
    expect((await titled('r', 10, { kind: 'term' })).count).toBe(1);
    expect((await titled('run', 10)).isByTitle).toBe(false);
  });

  test('finds titles by one letter where the dictionary has no other headings', async () => {
    const many = Array.from({ length: 3001 }, (_, place) =>
      sectionOf({ slug: `s${place}`, heading: 'Rest' }),
    );
    const { results } = await open([...many, sectionOf({ slug: '', title: 'Rest well' })])('r', 10);
    expect(results.map(({ title }) => title)).toEqual(['Rest well']);
  });

  test('more results are added below the ones before', async () => {
    const few = fc.array(fc.nat(12), { maxLength: 4 });
    const query = fc.array(fc.constantFrom(...someWords, 'hpoe', 'wrker', 'r'), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(arbitrarySections, query, few, async (all, words, counts) => {
        const search = open([...all]);
        const asked = words.join(' ');
        const every = (await search(asked, 100)).results.map(({ slug }) => slug);
        for (const wanted of counts.toSorted((a, b) => a - b)) {
          const onlySome: (readonly string[])[] = [];
          const showEarly = ({ results }: Found) => onlySome.push(results.map(({ slug }) => slug));
          const { results } = await search(asked, wanted, {}, { showEarly });
          onlySome.push(results.map(({ slug }) => slug));
          for (const slugs of onlySome) expect(every.slice(0, slugs.length)).toEqual(slugs);
        }
      }),
    );
  });

  test('reads no texts once nobody waits for them', async () => {
    const { dictionary, files } = buildIndex(sections, surroundings);
    const read: string[] = [];
    const abandoned = createSearch(dictionary, async (name) => {
      read.push(name);
      return files[name];
    });
    const signal = AbortSignal.abort();
    await expect(abandoned('perinatal', 10, {}, { signal })).rejects.toThrow();
    expect(read.filter((name) => name.startsWith('text-'))).toEqual([]);
    expect((await abandoned('perinatal', 10)).results[0]?.slug).toBe('perinatal');
  });

  test.each([
    ['codesigning of services', 'co'],
    ['out-patients', 'together'],
    ['speak up', 'speak'],
    ['well being', 'well'],
  ])('finds what the course writes as one word or as two: %s', async (query, slug) => {
    const written = open([
      sectionOf({ slug: 'co', heading: 'Co-design', text: 'Designing a service.' }),
      sectionOf({ slug: 'together', heading: 'Outpatients' }),
      sectionOf({ slug: 'speak', heading: 'Speak-up route' }),
      sectionOf({ slug: 'well', heading: 'Wellbeing' }),
    ]);
    expect((await written(query, 10)).results[0]?.slug).toBe(slug);
  });

  test('finds nothing for nothing, and nothing for what is not there', async () => {
    for (const query of ['', '   ', 'zebra', '…', '\u200b']) expect(await slugs(query)).toEqual([]);
  });

  test('asks again for a file that could not be had', async () => {
    const { dictionary, files } = buildIndex(sections, surroundings);
    let isOffline = true;
    const flaky = createSearch(dictionary, async (name) => {
      if (isOffline) throw new Error(name);
      return files[name];
    });
    await expect(flaky('recovery', 10)).rejects.toThrow();
    isOffline = false;
    expect((await flaky('recovery', 10)).count).toBe(2);
  });

  test('every section is found by any whole word of its own', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySections, fc.constantFrom(...someWords), async (all, word) => {
        const { results } = await open([...all])(word, 100);
        const found = new Set(results.map(({ slug }) => slug));
        for (const { slug, heading, text } of all)
          if (`${heading} ${text}`.split(' ').includes(word)) expect(found).toContain(slug);
      }),
    );
  });
});

describe('a hostile query', () => {
  const hostile = [
    'x'.repeat(10_000),
    'depression '.repeat(1000),
    '.*+?^$()|[]\\',
    '(a+)+$ [z-a] (?<!x)',
    '<img src=x onerror=alert(1)>',
    '👩‍👩‍👧 🙂',
    'مرحبا שלום',
    '\u0000\ud800',
    '" OR 1=1 --',
    '!perinatal | ^x',
    '__proto__ constructor toString',
    'a',
  ];
  test.each(hostile)('is taken as plain words: %j', async (query) => {
    const { results } = await search(query, 10);
    expect(results.length).toBeLessThanOrEqual(sections.length);
  });

  test('of any signs is answered, and reads no more files than its words need', async () => {
    const { dictionary, files } = buildIndex(sections, surroundings);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (query) => {
        const read: string[] = [];
        const fresh = createSearch(dictionary, async (name) => {
          read.push(name);
          return files[name];
        });
        await fresh(query, 10);
        expect(new Set(read).size).toBe(read.length);
        for (const name of read) expect(files[name]).toBeDefined();
      }),
    );
  });
});
