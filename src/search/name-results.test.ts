import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameResults } from './name-results.ts';

const result = (title: string, heading: string, ...trail: string[]) => ({ title, heading, trail });
const some = fc.constantFrom('', 'Rest', 'Rest › Sleep', 'Sleep', ' Sleep', 'Sleep › 2', '2');
const arbitraryResults = fc.array(
  fc.record({ title: some, heading: some, trail: fc.array(some, { maxLength: 2 }) }),
  { maxLength: 12 },
);

test('a result is called by its lesson and its part, and a lesson’s beginning by the lesson', () => {
  expect(nameResults([result('Rest', 'Sleep', 'Nights'), result('Rest', '')])).toEqual([
    ['Rest', 'Sleep'],
    ['Rest'],
  ]);
});

test('two parts of the same name are told apart by what stands above them, or else by a number', () => {
  const same = [
    result('Rest', 'Sleep'),
    result('Rest', 'Sleep', 'Nights'),
    result('Rest', 'Sleep', 'Nights'),
  ];
  expect(nameResults(same)).toEqual([
    ['Rest', 'Sleep'],
    ['Rest', 'Nights', 'Sleep'],
    ['Rest', 'Nights', 'Sleep', '2'],
  ]);
});

test('no two results have one name, and more results change no name above them', () => {
  fc.assert(
    fc.property(arbitraryResults, fc.nat(12), (results, first) => {
      const names = nameResults(results);
      const heard = names.map((steps) => steps.join(' › ').replaceAll(/\s+/g, ' ').trim());
      expect(new Set(heard).size).toBe(results.length);
      expect(nameResults(results.slice(0, first))).toEqual(names.slice(0, first));
    }),
  );
});
