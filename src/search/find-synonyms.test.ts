import { expect, test } from 'vitest';
import { createSynonymFinder } from './find-synonyms.ts';

const findSynonyms = createSynonymFinder([
  ['peer support worker', 'psw', 'peer worker'],
  ['boundaries', 'limits'],
]);

test.each([
  ['limit', ['limit'], ['boundaries']],
  ['psw', ['a', 'psw'], ['peer support worker', 'peer worker']],
  ['worker', ['peer', 'workers'], ['peer support worker', 'psw']],
])('%s, typed as part of “%j”, also means %j', (word, typed, meant) => {
  expect(findSynonyms(word, typed).map((words) => words.join(' '))).toEqual(meant);
});

test('a phrase counts only where all of it was typed, and only for its own words', () => {
  expect(findSynonyms('worker', ['worker'])).toEqual([]);
  expect(findSynonyms('new', ['new', 'psw'])).toEqual([]);
});
