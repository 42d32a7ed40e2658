import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressResult } from './address-result.ts';

const result = {
  page: '/lessons/l.html',
  slug: 'fair-pay',
  heading: 'Fair pay',
  text: 'Low pay was named, as a well-known barrier.',
};

test('a result leads to its heading, and to the beginning of a page by the page alone', () => {
  expect(addressResult(result, new Set(), false)).toBe('/lessons/l.html#fair-pay');
  expect(addressResult({ ...result, slug: '' }, new Set(['pay']), true)).toBe('/lessons/l.html');
  const module = { ...result, heading: '', page: '/', slug: 'module-m' };
  expect(addressResult(module, new Set(['pay']), true)).toBe('/#module-m');
});

test('where the browser can mark words, the address names the heading first, then the words with what is around them', () => {
  expect(addressResult(result, new Set(['pay', 'known']), true)).toBe(
    '/lessons/l.html#fair-pay:~:text=Fair%20pay,-Low&text=Low-,pay,-was&text=well%2D-,known,-barrier.',
  );
});

test('whatever stands in the text, nothing of it ends a part of the address too early', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(text, text, (heading, rest) => {
      const address = addressResult(
        { ...result, heading, text: `${rest} pay ${rest}` },
        new Set(['pay']),
        true,
      );
      expect(address.split('#')).toHaveLength(2);
      const directives = address.split(':~:')[1]?.split('&') ?? [];
      for (const one of directives) expect(one).toMatch(/^text=(?:[^,&-]+-,)?[^,&-]+(?:,-[^,&-]+)?$/);
    }),
  );
});
