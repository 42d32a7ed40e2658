import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { test } from './watched-test.ts';

test('no two pages have the same title', async ({ page }) => {
  test.slow();
  const titles: string[] = [];
  for (const path of listPages()) {
    await page.goto(path);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(listPages().length);
});

test('every link within the site leads to a page and a place that are there', async ({ page }) => {
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
  const { origin } = new URL(page.url());
  const own = [...links].filter(([href]) => new URL(href).origin === origin);
  expect(own.length).toBeGreaterThan(20);
  const isThere = (place: string) => places.has(place) || existsSync(`dist${place}`);
  const broken = own.filter(([href]) => !isThere(href.replace(origin, '')));
  expect(broken).toEqual([]);
});

test('an address that isn’t there answers with a page that helps on', async ({ page }) => {
  const response = await page.goto('/lessons/nothing-here.html');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Course' }).click();
  await expect(page).toHaveURL('/');
});
