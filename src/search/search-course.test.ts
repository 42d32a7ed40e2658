import { describe, expect, test } from 'vitest';
import { createSearch, type SearchGroup } from './search-course.ts';

const page = (name: string) => ({ page: `/lessons/${name}.html`, title: `About ${name}` });
const search = createSearch([
  { ...page('benefit'), slug: '', heading: '', text: 'Peer support may ease symptoms of depression.' },
  {
    ...page('benefit'),
    slug: 'perinatal',
    heading: 'Perinatal depression',
    text: 'Pregnancy and the year after.',
  },
  {
    ...page('recovery'),
    slug: 'words',
    heading: 'Two words',
    text: 'Recovery is personal. Café and naïveté.',
  },
]);

const addresses = (groups: readonly SearchGroup[]) =>
  groups.flatMap((group) => group.results.map((one) => one.address));
const marks = (groups: readonly SearchGroup[]) =>
  groups
    .flatMap((group) => [group.title, ...group.results.flatMap((one) => [one.heading, one.excerpt])])
    .flat()
    .filter((piece) => piece.isMatch)
    .map((piece) => piece.text);

describe('searching', () => {
  test('finds a word and leads to its heading', () => {
    expect(addresses(search('perinatal'))).toEqual(['/lessons/benefit.html#perinatal']);
  });

  test('finds the beginning of a lesson, which has no heading, by its page', () => {
    expect(addresses(search('ease'))).toEqual(['/lessons/benefit.html']);
  });

  test.each(['perinatel', 'perinat', 'PERINATAL', '  perinatal  ', 'depression pregnancy'])(
    'forgives: %s',
    (query) => {
      expect(addresses(search(query))[0]).toBe('/lessons/benefit.html#perinatal');
    },
  );

  test('forgives missing accents', () => {
    expect(addresses(search('cafe'))).toEqual(['/lessons/recovery.html#words']);
  });

  test('marks the words that matched', () => {
    expect(marks(search('perinatel'))).toEqual(['Perinatal']);
  });

  test('gathers the results of a lesson under its title', () => {
    expect(search('depression')).toHaveLength(1);
    expect(search('depression')[0]?.results).toHaveLength(2);
  });

  test('finds nothing for nothing, and nothing for what is not there', () => {
    expect(search('   ')).toEqual([]);
    expect(search('zebra')).toEqual([]);
  });

  test.each([
    'x'.repeat(10_000),
    '.*+?^$()|[]\\',
    '<img src=x onerror=alert(1)>',
    '👩‍👩‍👧 🙂',
    'مرحبا שלום',
    '\u0000\ud800',
    '" OR 1=1 --',
    '!perinatal | ^x',
  ])('survives a hostile query: %j', (query) => {
    expect(() => search(query)).not.toThrow();
  });
});
