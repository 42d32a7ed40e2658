import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createSearch } from './create-search.ts';
import { createSlipFinder } from './find-slips.ts';
import { createSynonymFinder } from './find-synonyms.ts';
import { listExceptions } from './list-exceptions.ts';
import { createMatcher } from './match-word.ts';
import { openIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';
import { sectionOf } from './searchable.test-kit.ts';

const courseWords = 'autumn career cover policy polite recovery supervision uncertain'.split(' ');
const ordinaryWords = 'autism career carer cat covid police recover uncertainties zebra'.split(' ');

const arbitraryWord = fc.string({ unit: fc.constantFrom(...'aceinrtu'), minLength: 1, maxLength: 12 });
const arbitraryWords = fc.uniqueArray(arbitraryWord, { minLength: 1, maxLength: 20 });

describe('the ordinary words that are kept', () => {
  test('are those that the course lacks and that could be taken for slips of its own', () => {
    const kept = listExceptions(courseWords, ordinaryWords);
    expect(kept).toEqual(['autism', 'carer', 'police', 'recover']);
  });

  test('are all for which any slip is found, typed in full or unfinished', () => {
    fc.assert(
      fc.property(arbitraryWords, arbitraryWords, (own, ordinary) => {
        const kept = new Set(listExceptions(own, ordinary));
        const findSlips = createSlipFinder(own.toSorted());
        for (const word of ordinary) {
          const hasSlips = [true, false].some((isUnfinished) => findSlips(word, isUnfinished).length > 0);
          if (hasSlips && !own.includes(word)) expect(kept).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are looked up in files, and no other word is found there', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const many = letters.flatMap((one) =>
      letters.flatMap((other) => [`re${one}${other}very`, `reco${one}${other}ry`, `${one}${other}xxxxxx`]),
    );
    const { dictionary, files } = buildIndex([sectionOf({ text: 'recovery' })], nothing, many);
    const { isOrdinary } = openIndex(dictionary, async (name) => files[name]);
    const kept = new Set(listExceptions(['recovery'], many));
    expect(Object.keys(files).filter((name) => name.startsWith('ordinary-')).length).toBeGreaterThan(1);
    for (const word of [...many, 'a', 'zzz', 'recover']) expect(await isOrdinary(word)).toBe(kept.has(word));
  });
});

const nothing = { synonyms: [], modules: [], paths: [] };
const sections = courseWords.map((word) => sectionOf({ slug: word, heading: word }));

describe('a right word', () => {
  const { dictionary, files } = buildIndex(sections, nothing, ordinaryWords);
  const search = createSearch(dictionary, async (name) => files[name]);
  const slugs = async (query: string) => (await search(query, 10)).results.map(({ slug }) => slug);

  test.each(['autism', 'carer', 'police', 'covid', 'zebra'])(
    'that the course lacks is not taken for another that it has: %s',
    async (word) => {
      expect(await slugs(word)).toEqual([]);
    },
  );

  test('leaves the other words of a query as they are', async () => {
    expect(await slugs('police recovrey')).toEqual(['recovery']);
  });

  test('is still found by its forms, its relatives and what it begins', async () => {
    expect(await slugs('recover')).toEqual(['recovery']);
    expect(await slugs('uncertainties')).toEqual(['uncertain']);
  });

  test('that the course has is itself', async () => {
    expect(await slugs('career')).toEqual(['career']);
  });

  test('that is misspelt is put right as before', async () => {
    for (const [typed, meant] of [
      ['polcy', 'policy'],
      ['carreer', 'career'],
      ['supervison', 'supervision'],
    ])
      expect(await slugs(typed ?? '')).toEqual([meant]);
  });

  test('is taken for a slip by no reading, whatever the course and the language have', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWords, arbitraryWords, fc.boolean(), async (own, ordinary, isOpen) => {
        const { dictionary, files } = buildIndex([sectionOf({ text: own.join(' ') })], nothing, ordinary);
        const { words, isOrdinary } = openIndex(dictionary, async (name) => files[name]);
        for (const word of ordinary.filter((word) => !words.includes(word))) {
          const isKept = await isOrdinary(word);
          const query = `${word}${isOpen ? '' : ' '}`;
          const asked = readQuery(query, createMatcher(words), createSynonymFinder([]), () => isKept);
          const kinships = asked.flatMap(({ readings }) => readings.map(({ kinship }) => kinship));
          expect(kinships).not.toContain('slip');
        }
      }),
    );
  });
});
