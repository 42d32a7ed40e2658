import { expect, test } from 'vitest';
import { putStylesFirst } from './styles-first.ts';

const script = '<script src="/before-paint/x.js"></script>';
const one = '<link rel="stylesheet" href="/a.css">';
const two = '<link rel="stylesheet" href="/b.css">';

test('the links to the styles of a page stand in front of its first script, in their order', () => {
  const page = `<html><head><title>T</title>${script}<link rel="icon" href="/i.svg">${one}${two}</head><body>${script}</body></html>`;
  expect(putStylesFirst(page)).toBe(
    `<html><head><title>T</title>${one}${two}${script}<link rel="icon" href="/i.svg"></head><body>${script}</body></html>`,
  );
});

test.each([`<html><head>${script}</head><body></body></html>`, `<head>${one}</head>`, 'no page', ''])(
  'a page without both stays as it is: %s',
  (page) => {
    expect(putStylesFirst(page)).toBe(page);
  },
);
