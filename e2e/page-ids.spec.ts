import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findIdFaults, type PageIds, readPageIds } from './id-faults.ts';
import { listPages } from './list-pages.ts';
import { builtFolder, tinyCourses } from './tiny-courses.ts';

/** Each built course: its folder, and what its addresses begin with. */
const sites: readonly (readonly [name: string, folder: string, base: string])[] = [
  ['the course', 'dist', ''],
  ...tinyCourses.map((name) => [name, `${builtFolder}/${name}`, `/${name}`] as const),
];

function readSite(folder: string): ReadonlyMap<string, PageIds> {
  return new Map(
    listPages(folder).map((path) => {
      const file = path === '/' ? '/index.html' : path;
      return [path, readPageIds(readFileSync(`${folder}${file}`, 'utf8'))];
    }),
  );
}

for (const [name, folder, base] of sites) {
  test(`${name}: no page has an empty or doubled id, one that a heading could have, or a name for nothing`, () => {
    const pages = readSite(folder);
    expect(pages.size).toBeGreaterThan(10);
    const faults = [...pages].flatMap(([path, page]) =>
      findIdFaults(page).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test(`${name}: every link within the site leads to a page and a part of it that are there`, () => {
    const pages = readSite(folder);
    const places = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));
    const broken = [...pages].flatMap(([path, { links }]) =>
      links.flatMap((href) => {
        const { origin, pathname, hash } = new URL(href, `http://site${base}${path}`);
        if (origin !== 'http://site') return [];
        const at = decodeURI(pathname.slice(base.length)) || '/';
        return leads(at, decodeURIComponent(hash.slice(1))) ? [] : [`${path}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);

    function leads(at: string, part: string): boolean {
      if (!places.has(at) && !existsSync(`${folder}${at}`)) return false;
      // An address that the page’s program reads, such as a resume code, is no id.
      if (part === '' || part.includes('=')) return true;
      // What is no page is a file of drawings.
      const ids = places.get(at) ?? new Set(readPageIds(readFileSync(`${folder}${at}`, 'utf8')).ids);
      places.set(at, ids);
      return ids.has(part);
    }
  });
}
