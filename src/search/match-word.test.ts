import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from './match-word.ts';

const words = [
  'boundaries',
  'boundary',
  'hope',
  'perinatal',
  'recover',
  'recovered',
  'recovery',
  'stigma',
  'supervise',
  'supervision',
  'work',
];
const { match, find } = createMatcher(words);
const found = (typed: string, isUnfinished = false) =>
  match(typed, isUnfinished)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ word }) => words[word]);

describe('a typed word', () => {
  test.each([
    ['perinatel', 'perinatal'],
    ['perintaal', 'perinatal'],
    ['boundries', 'boundaries'],
    ['supervison', 'supervision'],
    ['stgima', 'stigma'],
    ['superwisoin', 'supervision'],
  ])('with a slip is taken for what it was meant to be: %s', (typed, meant) => {
    expect(found(typed)[0]).toBe(meant);
  });

  test.each(['super', 'perinat', 'bo'])('that is unfinished answers to what it begins: %s', (typed) => {
    expect(found(typed, true).length).toBeGreaterThan(0);
    for (const word of found(typed, true)) expect(word?.startsWith(typed)).toBe(true);
  });

  test('that is unfinished and misspelt still finds its word', () => {
    expect(found('perinet', true)).toContain('perinatal');
  });

  test('finds the forms of a word, after the word itself', () => {
    expect(found('supervised')).toEqual(expect.arrayContaining(['supervise', 'supervision']));
    expect(found('recovery')[0]).toBe('recovery');
  });

  test('of the course is always first, and no weight is above its own', () => {
    for (const [place, word] of words.entries()) {
      const [best, ...others] = match(word, true).toSorted((a, b) => b.weight - a.weight);
      expect(best).toEqual({ word: place, weight: 1, kinship: 'same' });
      for (const { weight } of others) expect(weight).toBeLessThan(1);
    }
  });

  test('is found exactly, or not at all', () => {
    expect(find('stigma')).toBe(words.indexOf('stigma'));
    expect(find('stigm')).toBeUndefined();
  });

  test('that is like none finds none', () => {
    for (const typed of ['zebra', 'xyz', 'q', 'ab']) expect(found(typed)).toEqual([]);
  });

  test('may be anything: each match is a word of the course, once, and weighs something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (typed, isUnfinished) => {
        const matches = match(typed, isUnfinished);
        expect(new Set(matches.map(({ word }) => word)).size).toBe(matches.length);
        for (const { word, weight } of matches) {
          expect(words[word]).toBeDefined();
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
