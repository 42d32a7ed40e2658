import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { listPages } from './list-pages.ts';

/** By its address, the classes that a stylesheet of the build knows. */
const known = new Map<string, ReadonlySet<string>>(
  readdirSync('dist/_astro')
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const names = readFileSync(`dist/_astro/${file}`, 'utf8').matchAll(/\.([a-z][\w-]*)/g);
      return [`/_astro/${file}`, new Set([...names].map(([, name = '']) => name))] as const;
    }),
);

test('no page has a part that only the styles of other pages know', () => {
  const somewhere = new Set([...known.values()].flatMap((names) => [...names]));
  expect(somewhere.size).toBeGreaterThan(100);
  const bare = listPages().flatMap((page) => {
    const html = readFileSync(`dist${page === '/' ? '/index.html' : page}`, 'utf8');
    const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    const own = new Set(links.flatMap(([, href = '']) => [...(known.get(href) ?? [])]));
    const used = [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
    return [...new Set(used)]
      .filter((name) => somewhere.has(name) && !own.has(name))
      .map((name) => `${name} on ${page}`);
  });
  expect(bare).toEqual([]);
});
