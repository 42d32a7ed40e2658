import { expect, test } from 'vitest';
import { readOrdinaryWords } from './read-ordinary-words.ts';

test('the ordinary words of a language with a dictionary are known in their forms, as the search writes them', async () => {
  const words = new Set(await readOrdinaryWords('en-GB'));
  for (const word of ['carer', 'carers', 'police', 'autism', 'organisation', 'leeds', 'doesnt'])
    expect(words, word).toContain(word);
  for (const word of ['organization', 'calender', '1st', 'Leeds', '']) expect(words).not.toContain(word);
});

test('a language without a dictionary has none', async () => {
  expect(await readOrdinaryWords('cy')).toEqual([]);
  expect(await readOrdinaryWords('../../x')).toEqual([]);
});
