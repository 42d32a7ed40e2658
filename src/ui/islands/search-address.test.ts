import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Asked, LONGEST_QUERY, readAddress, writeFragment } from './search-address.ts';

const read = (address: string) => readAddress(new URL(address, 'https://course.test/search.html'));

test('a query stands after the # or, in a link from elsewhere, after the ?', () => {
  const asked = { query: 'well being', filters: { kind: 'term' }, isLiteral: false };
  expect(read('#q=well+being&kind=term')).toEqual(asked);
  expect(read('?q=well%20being&kind=term')).toEqual(asked);
  expect(read('?q=other#q=well+being&kind=term')).toEqual(asked);
  expect(read('?q=well+being&kind=term#content')).toEqual(asked);
});

test.each(['', '#', '#content', '?lang=cy', '#module=m'])('%j asks for nothing', (address) => {
  expect(read(address)).toBeUndefined();
});

test('an empty query is one: it takes back what was asked', () => {
  expect(read('#q=')?.query).toBe('');
});

test('no query from an address is longer than one that can be typed', () => {
  expect(read(`#q=${'a'.repeat(1000)}`)?.query).toHaveLength(LONGEST_QUERY);
});

test('the path stands in no address', () => {
  expect(writeFragment({ query: 'pay', filters: { path: 'psw' }, isLiteral: false })).toBe('#q=pay');
});

test('what is asked comes back from the address as it was, also that it was meant to the letter', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((query) => query.trim() !== '');
  const filters = fc.record(
    { kind: fc.constantFrom('term' as const, 'question' as const), module: fc.constantFrom('m', 'other') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.record({ query: text, filters, isLiteral: fc.boolean() }), (asked: Asked) => {
      expect(read(writeFragment(asked))).toEqual(asked);
    }),
  );
});
