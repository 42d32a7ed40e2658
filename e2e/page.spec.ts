import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { courseAddress } from './addresses.ts';
import { listPages } from './list-pages.ts';
import { onlyInFull } from './only-in-full.ts';
import { test } from './watched-test.ts';

const built = listPages().map((path) => {
  const markup = readFileSync(`dist${path === '/' ? '/index.html' : path}`, 'utf8');
  const valuesOf = (pattern: RegExp) =>
    [...markup.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
  return { path, valuesOf };
});

/** Links within the site, each with a page that has it, that lead to no place, page or file. */
function findBroken(places: ReadonlySet<string>, links: ReadonlyMap<string, string>) {
  const own = [...links].filter(([href]) => new URL(href).origin === courseAddress);
  expect(own.length).toBeGreaterThan(500);
  const isThere = (place: string) => places.has(place) || existsSync(`dist${place}`);
  return own.filter(([href]) => !isThere(decodeURI(href.replace(courseAddress, ''))));
}

test('no two pages have the same title', () => {
  const titles = built.flatMap(({ valuesOf }) => valuesOf(/<title>([^<]+)</g));
  expect(titles).toHaveLength(built.length);
  expect(new Set(titles).size).toBe(titles.length);
});

test('every link within the site leads to a page and a place that are there', () => {
  const places = new Set<string>();
  const links = new Map<string, string>();
  for (const { path, valuesOf } of built) {
    places.add(path);
    for (const id of valuesOf(/<[^>]*\sid="([^"]+)"/g)) places.add(`${path}#${id}`);
    for (const href of valuesOf(/<a\b[^>]*\shref="([^"]*)"/g))
      links.set(new URL(href, `${courseAddress}${path}`).href, path);
  }
  expect(findBroken(places, links)).toEqual([]);
});

test('so does every link that programs put into a page', onlyInFull, async ({ page }) => {
  test.slow();
  const places = new Set<string>();
  const links = new Map<string, string>();
  for (const path of listPages()) {
    await page.goto(path);
    places.add(path);
    for (const id of await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id)))
      places.add(`${path}#${id}`);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
      links.set(href, path);
  }
  expect(findBroken(places, links)).toEqual([]);
});

test('an address that isn’t there answers with a page that helps on', async ({ page }) => {
  const response = await page.goto('/lessons/nothing-here.html');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Course' }).click();
  await expect(page).toHaveURL('/');
});
