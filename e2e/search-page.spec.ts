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
  await page.getByRole('main').getByRole('link', { name: 'Light › Which window', exact: true }).click();
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

test('Enter that came before the search opens the first result when it is there', async ({ page }) => {
  const program = Promise.withResolvers<void>();
  await page.route(/search\.island.*\.js$/, async (route) => {
    await program.promise;
    await route.continue();
  });
  await page.goto(searchPage);
  await fieldOf(page).pressSequentially('which window');
  await page.keyboard.press('Enter');
  program.resolve();
  await expect(page).toHaveURL(atPlace(`${light}#which-window`));
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

test('a search in the address is made on a page that is open already, and Back goes to the one before', async ({
  page,
}) => {
  const list = page.getByRole('main').getByRole('list').first();
  await page.goto(`${searchPage}#q=soil`);
  await expect(fieldOf(page)).toHaveValue('soil');
  await page.evaluate(() => {
    location.hash = 'q=window&kind=heading';
  });
  await expect(fieldOf(page)).toHaveValue('window');
  await expect(page.getByRole('combobox', { name: 'What to find' })).toHaveValue('heading');
  await expect(list.locator('mark').first()).toHaveText(/window/i);
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('soil');
  await expect(list.locator('mark').first()).toHaveText(/soil/i);
  await page.evaluate(() => {
    location.hash = 'page.content';
  });
  await expect(fieldOf(page)).toHaveValue('soil');
});

test('a search after the ? of the address is made, and moves to where no server sees it', async ({
  page,
}) => {
  await page.goto(`${searchPage}?q=window&kind=heading`);
  await expect(fieldOf(page)).toHaveValue('window');
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/window/i);
  await expect(page).toHaveURL(`${searchPage}#q=window&kind=heading`);
});

test('a search in the address is made although it came before the search itself', async ({ page }) => {
  await page.goto(searchPage);
  await page.evaluate(() => {
    location.hash = 'q=window';
  });
  await expect(fieldOf(page)).toHaveValue('window');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results?$/);
});

test('each page of the site that is no lesson is found first by what it is called', async ({ page }) => {
  await page.goto('/search.html');
  for (const [typed, address] of [
    ['progress', '/progress.html'],
    ['certificate', '/certificate.html'],
    ['accessibility', '/accessibility.html'],
    ['trainers', '/trainers.html'],
    ['settings', '/accessibility.html#page.reading-settings'],
    ['dark mode', '/accessibility.html#page.reading-settings'],
  ] as const) {
    await fieldOf(page).fill(typed);
    const first = page.getByRole('main').getByRole('listitem').first();
    await expect(first.getByRole('link'), typed).toHaveAttribute('href', address);
  }
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await page.getByRole('button', { name: 'Open the reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
});
