import { expect, type Page } from '@playwright/test';
import { atPlace } from './at-place.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { pressTabTo } from './press-tab-to.ts';
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

test('one letter brings titles that begin with it, and none says that nothing was found', async ({
  page,
}) => {
  await page.goto('/search.html');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill('s');
  await expect(main.getByRole('status')).toHaveText(/^\d+ titles with a word that begins with “s”$/);
  await expect(main.getByRole('listitem').first().locator('mark').first()).toHaveText(/^s/i);
  await main.getByRole('searchbox').fill('x');
  await expect(main.getByRole('status')).toHaveText('Nothing found for “x”.');
  await expect(
    main.getByText('One letter finds titles only. Type a word to search everything.'),
  ).toBeVisible();
  await expect(main.getByText('beginning of a word')).toHaveCount(0);
});

test('where nothing is found, the course page and Support are one press away', async ({ page }) => {
  await page.goto(watering);
  await page.keyboard.press('/');
  await fieldOf(page).fill('zzzqq');
  await expect(dialogOf(page).getByRole('status')).toHaveText('Nothing found for “zzzqq”.');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toHaveCount(1);
  const ways = dialogOf(page).getByRole('listitem').getByRole('link');
  await expect(ways).toHaveText([
    'See all lessons on the course page',
    'Find support for yourself or somebody else',
  ]);
  await expect(ways.last()).toHaveAttribute('href', /\/before\/support\.html$/);
  await expectAccessible(page);
  await ways.first().click();
  await expect(page).toHaveURL(before);
});

test('more results are added below, and the focus goes to the first of them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search.html#q=supervision');
  const main = page.getByRole('main');
  const links = main.locator('ol').getByRole('link');
  await expect(links).toHaveCount(10);
  await expect(main.locator('.search-text-to-come')).toHaveCount(0);
  const first = await links.evaluateAll((all) => all.map((link) => link.textContent));
  await pressTabTo(main.getByRole('button', { name: /^Show more \(10 of \d+ shown\)$/ }));
  await page.keyboard.press('Enter');
  await expect(links.nth(10)).toBeFocused();
  await expect(main.getByRole('status')).toHaveText(/^Showing 20 of \d+ results$/);
  const more = await links.evaluateAll((all) => all.map((link) => link.textContent));
  expect(more).toHaveLength(20);
  expect(more.slice(0, 10)).toEqual(first);
  expect(new Set(more).size).toBe(20);
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(9)).toBeFocused();
  await expectFits(page, ['plain']);
  await expectAccessible(page);
});

test('a result is called by its lesson and its part, and says the sheet that it stands in', async ({
  page,
}) => {
  await page.goto('/search.html#q=whom+i+tell');
  const result = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({
      has: page.getByRole('link', { name: 'When you are worried about someone › Whom I tell', exact: true }),
    });
  await expect(result).toContainText('Local contacts, for when I am worried about someone');
  await expect(page.getByRole('main').getByRole('link', { name: 'At the beginning' })).toHaveCount(0);
});

test('a filter says how many results each choice leaves', async ({ page }) => {
  await page.goto('/search.html#q=supervision');
  const main = page.getByRole('main');
  await main.getByText('Narrow the search').click();
  const kind = main.getByRole('combobox', { name: 'What to find' });
  const questions = kind.getByRole('option', { name: /^Questions \(\d+\)$/, includeHidden: true });
  const [count] = ((await questions.textContent()) ?? '').match(/\d+/) ?? [];
  await kind.selectOption('question');
  await expect(main.getByRole('status')).toHaveText(`${count} results`);
  const module = main.getByRole('combobox', { name: 'In which module' });
  await expect(module.getByRole('option', { name: `All (${count})`, includeHidden: true })).toHaveCount(1);
  await main.getByRole('searchbox').fill('');
  await expect(kind.getByRole('option', { name: 'Questions', exact: true, includeHidden: true })).toHaveCount(
    1,
  );
});
