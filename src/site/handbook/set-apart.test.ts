import { expect, test } from 'vitest';
import { setApart } from './set-apart.ts';

test('ids and what refers to them are named after the lesson, so that many lessons stand on one page', () => {
  const html =
    '<section id="sheet" aria-labelledby="sheet-title other"><h2 id="sheet-title">Keys</h2><a href="#sheet">up</a></section>';
  expect(setApart(html, 'first')).toBe(
    '<section id="in.first.sheet" aria-labelledby="in.first.sheet-title other"><h3 id="in.first.sheet-title">Keys</h3><a href="#in.first.sheet">up</a></section>',
  );
});

test('links that lead out of the lesson, and words that look like markup, stay as they are', () => {
  const html = '<p>id="a" &lt;h2&gt;</p><h4 id="a">A</h4><a href="#finding-x">x</a><a href="/b.html#a">b</a>';
  expect(setApart(html, 'l')).toBe(
    '<p>id="a" &lt;h2&gt;</p><h5 id="in.l.a">A</h5><a href="#finding-x">x</a><a href="/b.html#a">b</a>',
  );
});
