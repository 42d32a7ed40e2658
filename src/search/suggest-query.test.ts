import { expect, test } from 'vitest';
import { suggestQuery } from './suggest-query.ts';

const slip = (weight: number) => [{ words: [0], weight, kinship: 'slip' as const }];

test('a sure slip is put right, in the query as it was typed', () => {
  const asked = [{ typed: 'perinatel', isCommon: false, readings: slip(0.7) }];
  expect(suggestQuery('Help with perinatel', asked, ['perinatal'])).toBe('help with perinatal');
});

test('a word that is only a little like one of the course is left as it is', () => {
  expect(
    suggestQuery('lose', [{ typed: 'lose', isCommon: false, readings: slip(0.5) }], ['lone']),
  ).toBeUndefined();
});

test('a form of a known word is no slip', () => {
  const asked = [
    { typed: 'hoping', isCommon: false, readings: [{ words: [0], weight: 0.9, kinship: 'form' as const }] },
  ];
  expect(suggestQuery('hoping', asked, ['hope'])).toBeUndefined();
});
