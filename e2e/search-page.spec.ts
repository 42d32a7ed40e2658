import { expect, type Page } from '@playwright/test';
import { atPlace } from './at-place.ts';
import { before, light } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const searchPage = `${before}search.html`;
const fieldOf = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: words.searchField });
const ofSearch = /search-index|create-search|search-dialog|search\.island/;

test('the search page finds, counts and leads to the heading', async ({ page }) => {
  await page.goto(searchPage);
  await fieldOf(page).fill('window');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results?$/);
  await page.getByRole('main').getByRole('link', { name: 'Which window', exact: true }).click();
  await expect(page).toHaveURL(atPlace(`${light}#which-window`));
});

test('the support page is found by its title and by the names on it, as any page is', async ({ page }) => {
  await page.goto('/search.html');
  for (const typed of ['support', 'samaritans', 'occupational health']) {
    await fieldOf(page).fill(typed);
    const found = page.getByRole('main').getByRole('list').locator('a[href*="/support.html"]');
    await expect(found.last(), typed).toBeVisible();
  }
});

test('/ and Ctrl-K on the search page go to its own field', async ({ page }) => {
  await page.goto(searchPage);
  for (const key of ['/', 'Control+k']) {
    await page.getByRole('link', { name: words.progress }).focus();
    await page.keyboard.press(key);
    await expect(fieldOf(page)).toBeFocused();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('words typed before the search has arrived are searched for when it has', async ({ page }) => {
  const program = Promise.withResolvers<void>();
  await page.route(/search\.island.*\.js$/, async (route) => {
    await program.promise;
    await route.continue();
  });
  await page.goto(searchPage);
  await fieldOf(page).pressSequentially('window');
  program.resolve();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect(fieldOf(page)).toHaveValue('window');
});

test('nothing of the search is loaded before somebody asks for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(before);
  await page.goto(light);
  await page.getByRole('radio').first().check();
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('.question[data-live=true]').last()).toBeVisible();
  expect(asked.filter((url) => ofSearch.test(url))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  expect(asked.filter((url) => ofSearch.test(url))).not.toEqual([]);
});

test('a search that can’t be loaded says so and points to the lessons', async ({ page }) => {
  await page.route(/search-index/, (route) => route.abort());
  await page.goto(searchPage);
  await fieldOf(page).fill('window');
  await expect(page.getByRole('main').getByRole('status')).toContainText('could not be loaded');
});
