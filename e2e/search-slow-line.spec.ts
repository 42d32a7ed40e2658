import { expect, type Page } from '@playwright/test';
import { atPlace } from './at-place.ts';
import { onlyInFull } from './only-in-full.ts';
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

test('the index does not wait for the program', onlyInFull, async ({ page }) => {
  await page.goto(before);
  const letGo = await keepBack(page, /_astro\/.*\.js$/);
  const index = page.waitForResponse(/search-index\/dictionary/);
  await page.keyboard.press('/');
  expect((await index).ok()).toBe(true);
  await expect(dialogOf(page)).toHaveCount(0);
  letGo();
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
});

test(
  'the index is fetched once, though it is asked for before its program has come',
  onlyInFull,
  async ({ page }) => {
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
  },
);

test(
  'the files of the program come side by side, and not one after the other',
  onlyInFull,
  async ({ page }) => {
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
  },
);

const supervision = /\/lessons\/making-supervision-work-for-you\.html/;
const courseField = (page: Page) => page.getByRole('searchbox', { name: words.searchField });
const statusOf = (page: Page) => dialogOf(page).getByRole('status');

/** An answer is on the screen, and what the next one needs is kept back until it is let go. */
async function askWhileHeld(page: Page, typed: string): Promise<() => void> {
  await page.goto('/glossary.html');
  await page.keyboard.press('/');
  await courseField(page).fill('tokenism');
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
  const letGo = await keepBack(page, /search-index\/(?:words|text)-/);
  await courseField(page).fill(typed);
  await page.keyboard.press('Enter');
  return letGo;
}

test('Enter waits for the answer to what is typed now, and opens its first result', async ({ page }) => {
  const letGo = await askWhileHeld(page, 'supervision');
  await expect(statusOf(page)).toHaveText('Searching. The first result opens as soon as it is found.');
  await expect(page).toHaveURL(/glossary\.html$/);
  letGo();
  await expect(page).toHaveURL(supervision);
});

for (const [goingOn, goOn] of [
  ['typing on', (page: Page) => courseField(page).fill('tokenism again')],
  ['going on with Tab', (page: Page) => page.keyboard.press('Tab')],
  [
    'choosing a filter',
    async (page: Page) => {
      await dialogOf(page).getByText('Narrow the search').click();
      await dialogOf(page).getByRole('combobox', { name: 'What to find' }).selectOption('term');
    },
  ],
] as const) {
  test(`${goingOn} takes back an Enter that waits`, async ({ page }) => {
    const letGo = await askWhileHeld(page, 'supervision');
    await goOn(page);
    letGo();
    await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
    await expect(page).toHaveURL(/glossary\.html$/);
    await expect(dialogOf(page)).toHaveCount(1);
  });
}

test(
  'an Enter whose answer can’t be had says so, and the next one tries again',
  onlyInFull,
  async ({ page }) => {
    await page.goto('/glossary.html');
    await page.keyboard.press('/');
    await courseField(page).fill('tokenism');
    await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
    await page.route(/search-index\//, (route) => route.abort());
    await courseField(page).fill('supervision');
    await page.keyboard.press('Enter');
    await expect(statusOf(page)).toContainText('could not be loaded');
    await expect(
      dialogOf(page).getByRole('link', { name: 'See all lessons on the course page' }),
    ).toBeVisible();
    await page.unroute(/search-index\//);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(supervision);
  },
);

test('an Enter that ends a word which is being put together opens nothing', onlyInFull, async ({ page }) => {
  await page.goto('/glossary.html');
  await page.keyboard.press('/');
  await courseField(page).fill('tokenism');
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    await courseField(page).evaluate((field, more) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more }));
    }, how);
  await expect(dialogOf(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toHaveCount(0);
});

test(
  'while more results are on their way, those that are there stay as they are',
  onlyInFull,
  async ({ page }) => {
    await page.goto('/search.html#q=supervision');
    const main = page.getByRole('main');
    const results = main.locator('ol > li');
    await expect(results).toHaveCount(10);
    await expect(main.locator('.search-text-to-come')).toHaveCount(0);
    const first = await results.allTextContents();
    const letGo = await keepBack(page, /search-index\/text-/);
    await main.getByRole('button', { name: /^Show more/ }).click();
    await expect(main.getByRole('status')).toHaveText(/^Loading more results…$|^Showing \d+ of/);
    expect((await results.allTextContents()).slice(0, 10)).toEqual(first);
    letGo();
    await expect(results).toHaveCount(20);
    await expect(results.nth(10).getByRole('link')).toBeFocused();
    expect((await results.allTextContents()).slice(0, 10)).toEqual(first);
  },
);
