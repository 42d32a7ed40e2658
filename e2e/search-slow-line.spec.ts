import { expect, type Page } from '@playwright/test';
import { atPlace } from './at-place.ts';
import { before, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: words.searchTitle });

/** Keeps back what is loaded from such an address until it is let go. */
async function keepBack(page: Page, address: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('results can be read and followed before their texts have come', async ({ page }) => {
  const letGo = await keepBack(page, /search-index\/text-/);
  await page.goto(before);
  await page.keyboard.press('/');
  await dialogOf(page).getByRole('searchbox').fill('finger soil');
  const result = dialogOf(page).getByRole('link', { name: 'How to know' });
  await expect(result).toHaveAttribute('href', /#how-to-know$/);
  await page.keyboard.press('ArrowDown');
  await expect(result).toBeFocused();
  letGo();
  await expect(
    dialogOf(page)
      .locator('mark', { hasText: /finger/i })
      .first(),
  ).toBeVisible();
  await expect(result).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(atPlace(`${watering}#how-to-know`));
});

test('nothing is said to be missing while the answer is on its way', async ({ page }) => {
  const letGo = await keepBack(page, /search-index\/words-/);
  await page.goto(before);
  await page.keyboard.press('/');
  await dialogOf(page).getByRole('searchbox').fill('soil');
  const status = dialogOf(page).getByRole('status');
  await expect(status).toHaveText('Loading the search…');
  await expect(dialogOf(page).getByRole('listitem')).toHaveCount(0);
  letGo();
  await expect(status).toHaveText(/^\d+ results?$/);
});

test('the index does not wait for the program', async ({ page }) => {
  await page.goto(before);
  const letGo = await keepBack(page, /_astro\/.*\.js$/);
  const index = page.waitForResponse(/search-index\/dictionary/);
  await page.keyboard.press('/');
  expect((await index).ok()).toBe(true);
  await expect(dialogOf(page)).toHaveCount(0);
  letGo();
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
});

test('the index is fetched once, though it is asked for before its program has come', async ({ page }) => {
  await page.goto(before);
  await page.keyboard.press('/');
  await dialogOf(page).getByRole('searchbox').fill('soil');
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results?$/);
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => name.includes('search-index/dictionary'))
      // A server may be asked whether it is still the same; its body then does not come again.
      .filter(({ transferSize, encodedBodySize }) => transferSize > encodedBodySize),
  );
  expect(fetched).toHaveLength(1);
});

test('the files of the program come side by side, and not one after the other', async ({ page }) => {
  await page.goto(before);
  const letGo = await keepBack(page, /_astro\/.*\.js$/);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.keyboard.press('/');
  await expect.poll(() => [...asked].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(2);
  const atOnce = new Set(asked);
  letGo();
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  expect([...asked].filter((path) => path.endsWith('.js') && !atOnce.has(path))).toEqual([]);
});
