import { expect, type Page } from '@playwright/test';
import { atPlace } from './at-place.ts';
import { before, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: words.searchTitle });
const fieldOf = (page: Page) => dialogOf(page).getByRole('searchbox', { name: words.searchField });

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto(before);
    const start = page.getByRole('link', { name: words.start });
    await start.focus();
    await page.keyboard.press(key);
    await expect(fieldOf(page)).toBeFocused();
    await fieldOf(page).pressSequentially('soil');
    await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results?$/);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(start).toBeFocused();
  });
}

test('the link in the header opens the same search', async ({ page }) => {
  await page.goto(before);
  await page.getByRole('link', { name: words.search, exact: true }).click();
  await expect(fieldOf(page)).toBeFocused();
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialogOf(page)).toHaveCount(0);
});

test('arrow keys walk through the results, and Enter goes to the heading', async ({ page }) => {
  await page.goto(before);
  await page.keyboard.press('/');
  await fieldOf(page).fill('finger soil');
  const result = dialogOf(page).getByRole('link', { name: 'How to know' });
  await expect(result).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(result).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(atPlace(`${watering}#how-to-know`));
  await expect(page.getByRole('heading', { name: 'How to know' })).toBeInViewport();
});

test('a lesson is found by a word that it doesn’t say, and the result tells so', async ({ page }) => {
  await page.goto(before);
  await page.keyboard.press('/');
  await fieldOf(page).fill('thirsty');
  const results = dialogOf(page).getByRole('list');
  await expect(results.getByRole('link')).toHaveCount(1);
  await expect(results.first()).toContainText(words.foundUnshown('thirsty'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Watering' })).toBeInViewport();
});

test('Enter in the field goes to the first result; on the same page the dialog then leaves', async ({
  page,
}) => {
  await page.goto(watering);
  await page.keyboard.press('/');
  await fieldOf(page).fill('What to use');
  await expect(dialogOf(page).getByRole('link', { name: 'What to use' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(atPlace(`${watering}#what-to-use`));
  await expect(dialogOf(page)).toHaveCount(0);
});

for (const [slip, typed] of [
  ['a word', 'inch'],
  ['a beginning', 'wat'],
  ['a slip of the keys', 'fingre'],
  ['other capitals', 'FINGER'],
]) {
  test(`${slip} is found, and the words are marked`, async ({ page }) => {
    await page.goto(before);
    await page.keyboard.press('/');
    await fieldOf(page).fill(typed ?? '');
    const marks = dialogOf(page).locator('mark');
    await expect(marks.filter({ hasText: /inch|water|finger/i }).first()).toBeVisible();
  });
}

test('a slash typed in a field stays a slash', async ({ page }) => {
  await page.goto(`${before}search.html`);
  const field = page.getByRole('main').getByRole('searchbox', { name: words.searchField });
  await field.pressSequentially('and/or');
  await expect(field).toHaveValue('and/or');
  await expect(dialogOf(page)).toHaveCount(0);
  await page.goto(before);
  await page.keyboard.press('/');
  await fieldOf(page).pressSequentially('/');
  await expect(fieldOf(page)).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});
