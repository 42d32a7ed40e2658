import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { Postings, Texts } from './index-files.ts';
import { openIndex } from './open-index.ts';
import { readWords } from './read-words.ts';
import { arbitrarySections, sectionOf } from './searchable.test-kit.ts';
import { STEPS, weighWords } from './weigh-words.ts';

const nowhere = { synonyms: [], modules: [], paths: [] };

/** The files read back into what each word says about each section. */
function readBack(index: ReturnType<typeof buildIndex>) {
  const words = readWords(index.dictionary.words);
  const postings = index.dictionary.wordStarts.flatMap(
    (_, place) => index.files[`words-${place}`] as Postings,
  );
  return new Map(
    words.map((word, place) => {
      let section = 0;
      const pairs = (postings[place] ?? []).flatMap((step, at, all) => {
        if (at % 2 === 1) return [];
        section += step;
        return [[section, (all[at + 1] ?? 0) / STEPS] as const];
      });
      return [word, new Map(pairs)] as const;
    }),
  );
}

describe('an index in files', () => {
  test('holds what each word says about each section, rounded', () => {
    fc.assert(
      fc.property(arbitrarySections, (sections) => {
        const plain = weighWords(sections);
        const read = readBack(buildIndex(sections, nowhere));
        expect([...read.keys()]).toEqual([...plain.keys()].sort());
        for (const [word, ofWord] of plain)
          for (const [section, weight] of ofWord)
            expect(Math.abs((read.get(word)?.get(section) ?? 0) - weight)).toBeLessThanOrEqual(1 / STEPS);
      }),
    );
  });

  test('holds every section once, in its order, with what a result shows and its facet', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySections, async (sections) => {
        const { dictionary, files } = buildIndex(sections, nowhere);
        const all = dictionary.textStarts.flatMap((_, place) => files[`text-${place}`] as Texts);
        expect(all.length).toBe(sections.length);
        const { heads, readText } = openIndex(dictionary, async (name) => files[name]);
        for (const [place, { kind, page, title, slug, trail, heading, text }] of sections.entries()) {
          const head = { page, title, slug, trail, heading };
          expect(heads[place]).toEqual(kind === 'question' ? undefined : head);
          expect(await readText(place)).toEqual({ ...head, text });
        }
        const kinds = dictionary.runs.flatMap((length, at) =>
          at % 2 === 0 ? Array(length).fill(dictionary.facets[dictionary.runs[at + 1] ?? 0]?.kind) : [],
        );
        expect(kinds).toEqual(sections.map(({ kind }) => kind));
      }),
    );
  });

  test('knows no heads beforehand where there are many sections, and all the same in the end', async () => {
    const sections = Array.from({ length: 3001 }, (_, place) => sectionOf({ heading: `Heading ${place}` }));
    const { dictionary, files } = buildIndex(sections, nowhere);
    const { heads, readText } = openIndex(dictionary, async (name) => files[name]);
    expect(heads[3000]).toBeUndefined();
    expect((await readText(3000)).heading).toBe('Heading 3000');
  });

  test('is many files where there is much', () => {
    const sections = Array.from({ length: 300 }, (_, place) =>
      sectionOf({ heading: `Heading ${place}`, text: `word${place} `.repeat(40) }),
    );
    const { dictionary, files } = buildIndex(sections, nowhere);
    expect(dictionary.textStarts.length).toBeGreaterThan(5);
    for (const file of Object.values(files)) expect(JSON.stringify(file).length).toBeLessThan(20_000);
  });

  test('is the same for the same course, so that nobody loads it anew for nothing', () => {
    fc.assert(
      fc.property(arbitrarySections, (sections) => {
        expect(buildIndex(sections, nowhere)).toEqual(buildIndex(structuredClone(sections), nowhere));
      }),
    );
  });
});
