import { expect, test } from 'vitest';
import { findTaken } from './find-taken.ts';
import type { Asked, Reading } from './read-query.ts';

const words = ['autumn', 'prenatal', 'perinatal', 'perinatally', 'natal', 'paternal'];
const slip = (word: number, weight: number): Reading => ({ words: [word], weight, kinship: 'slip' });
const asked = (typed: string, ...readings: readonly Reading[]): Asked => ({
  typed,
  readings,
});

test('a misspelt word was taken for what was found by it, the likeliest first, one of each stem, three at most', () => {
  const slips = [slip(1, 0.5), slip(2, 0.7), slip(3, 0.6), slip(4, 0.4), slip(5, 0.3)];
  const found = slips.map((reading) => [reading]);
  expect(findTaken([asked('perinatel', ...slips)], found, words)).toEqual([
    { typed: 'perinatel', as: ['perinatal', 'prenatal', 'natal'], isOnly: true },
  ]);
});

test('a word was taken for nothing by which nothing was found', () => {
  expect(findTaken([asked('autism', slip(0, 0.6))], [[undefined]], words)).toEqual([]);
});

test('where the course has something else for the word as well, that is said', () => {
  const form: Reading = { words: [3], weight: 0.9, kinship: 'form' };
  const [taken] = findTaken([asked('perinatale', form, slip(2, 0.6))], [[form], [slip(2, 0.6)]], words);
  expect(taken).toEqual({ typed: 'perinatale', as: ['perinatal'], isOnly: false });
});
