import { expect, test } from 'vitest';
import { findTitles, readLetter } from './find-titles.ts';
import type { SearchKind } from './searchable.ts';

const sections = [
  { kind: 'heading', title: 'Working in a team', heading: '' },
  { kind: 'heading', title: 'Working in a team', heading: 'Supper' },
  { kind: 'heading', title: 'Supervision', heading: '' },
  { kind: 'question', title: 'Supervision', heading: 'So what?' },
  { kind: 'term', title: 'Glossary', heading: 'self-stigma' },
  { kind: 'finding', title: 'Evidence', heading: 'Some found it helped.' },
  { kind: 'page', title: 'Reading settings', heading: '' },
  { kind: 'support', title: 'Support', heading: 'Where you can turn' },
  { kind: 'heading', title: 'Working with some', heading: '' },
] as const;
const heads = sections.map(({ title, heading }) => ({ page: '/', title, slug: '', trail: [], heading }));
const titlesOf = (letter: string, kinds: readonly SearchKind[] = sections.map(({ kind }) => kind)) =>
  findTitles(letter, heads, (section) => kinds[section]).map(({ section }) => sections[section]);

test('a letter finds the lessons, terms and pages that begin with it, then those with another word that does', () => {
  expect(titlesOf('s').map((found) => found && (found.heading || found.title))).toEqual([
    'Supervision',
    'self-stigma',
    'Where you can turn',
    'Reading settings',
  ]);
});

test('common words inside a title say nothing about it', () => {
  expect(titlesOf('i')).toEqual([]);
  expect(titlesOf('w').map((found) => found?.title)).toEqual(['Working in a team', 'Working with some']);
});

test.each([
  ['s', 's'],
  [' S ', 's'],
  ['É', 'e'],
  ['7', '7'],
])('%j asks for titles', (query, letter) => expect(readLetter(query)).toBe(letter));

test.each(['', ' ', '?', 'as', 'a b'])('%j does not', (query) => expect(readLetter(query)).toBeUndefined());
