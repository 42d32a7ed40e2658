import { expect, type Page } from '@playwright/test';
import { onlyInFull } from './only-in-full.ts';
import { pressTabTo } from './press-tab-to.ts';
import { refuseStorage } from './refuse-storage.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const main = (page: Page) => page.getByRole('main');
const fieldOf = (page: Page) => page.getByRole('searchbox', { name: words.searchField });

test('a misspelt search says once what it was taken for, and can be made as it was typed', async ({
  page,
}) => {
  await page.goto('/search.html');
  await fieldOf(page).fill('perinatel');
  const line = main(page).getByText('Showing results for “perinatal” instead of “perinatel”.');
  await expect(line).toBeVisible();
  await expect(main(page).getByText('For “perinatel”:')).toHaveCount(0);
  await main(page).getByRole('button', { name: 'Search only for “perinatel”' }).click();
  await expect(fieldOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('perinatel');
  await expect(main(page).getByRole('status')).toHaveText('Nothing found for “perinatel”.');
  await expect(page).toHaveURL(/#q=perinatel&exact=1$/);
  await page.reload();
  await expect(main(page).getByRole('status')).toHaveText('Nothing found for “perinatel”.');
  await main(page).getByRole('button', { name: 'Look for similar words too' }).click();
  await expect(line).toBeVisible();
  await expect(page).toHaveURL(/#q=perinatel$/);
  await main(page).getByRole('button', { name: 'Search only for “perinatel”' }).click();
  await fieldOf(page).pressSequentially('x');
  await expect(page).toHaveURL(/#q=perinatelx$/);
});

test('by keyboard in a narrow window: search, narrow, widen, follow, come back to it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/search.html');
  await page.keyboard.press('/');
  await page.keyboard.type('supervision');
  await expect(main(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await pressTabTo(main(page).getByText('Narrow the search'));
  await page.keyboard.press('Enter');
  const kind = main(page).getByRole('combobox', { name: 'What to find' });
  await pressTabTo(kind);
  await kind.selectOption('question');
  await expect(main(page).getByText('Questions', { exact: true }).nth(1)).toBeVisible();
  await expect(page).toHaveURL(/#q=supervision&kind=question$/);
  await fieldOf(page).focus();
  await page.keyboard.press('ArrowDown');
  const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === address && url.hash.startsWith('#question.'));
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('supervision');
  await expect(kind).toHaveValue('question');
  await expect(main(page).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
  await expect(page).toHaveURL(/search\.html$/);
});

test('a search that its filters leave empty can be widened', onlyInFull, async ({ page }) => {
  await page.goto('/search.html#q=tokenism&module=start-here');
  await main(page)
    .getByRole('button', { name: /^Look everywhere \(\d+ results?\)$/ })
    .click();
  await expect(main(page).getByRole('status')).toHaveText(/^\d+ results?$/);
});

test('the path that results are narrowed to stands in no address', onlyInFull, async ({ page }) => {
  await page.goto('/search.html');
  await fieldOf(page).fill('supervision');
  await main(page).getByText('Narrow the search').click();
  await main(page).getByRole('combobox', { name: 'For whom' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/#q=supervision$/);
});

const recent = (page: Page) => page.getByRole('button', { name: 'tokenism', exact: true });

/** Opens the search, finds something by it, and follows that. */
async function searchOnce(page: Page): Promise<void> {
  await page.goto('/glossary.html');
  await page.keyboard.press('/');
  await fieldOf(page).fill('tokenism');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'Words used here › tokenism', exact: true })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('what was searched for is offered again, on this page and the next, until it is cleared', async ({
  page,
}) => {
  await searchOnce(page);
  await page.keyboard.press('/');
  await expect(recent(page)).toBeVisible();
  await page.goto('/search.html');
  await fieldOf(page).focus();
  await recent(page).click();
  await expect(fieldOf(page)).toHaveValue('tokenism');
  await expect(main(page).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await main(page).getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(main(page).getByRole('status')).toHaveText('Your recent searches are cleared.');
  await expect(recent(page)).toHaveCount(0);
  await expect(fieldOf(page)).toBeFocused();
  await page.reload();
  await fieldOf(page).focus();
  await expect(recent(page)).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('tokenism');
});

test(
  'what was searched for goes with everything else when the device is cleared',
  onlyInFull,
  async ({ page }) => {
    await searchOnce(page);
    await page.goto('/progress.html');
    await page.getByRole('button', { name: words.clear, exact: true }).click();
    await page.getByRole('button', { name: words.clearConfirm }).click();
    await expect(page.getByText(words.cleared)).toBeVisible();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await expect(recent(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.goto('/search.html');
    await fieldOf(page).focus();
    await expect(recent(page)).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('tokenism');
  },
);

test(
  'where the browser keeps nothing, what was searched for is offered until the page is left',
  onlyInFull,
  async ({ page }) => {
    await page.addInitScript(refuseStorage);
    await searchOnce(page);
    await page.keyboard.press('/');
    await expect(recent(page)).toBeVisible();
    await page.reload();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await expect(recent(page)).toHaveCount(0);
  },
);

test(
  'recent searches that somebody else wrote into the browser are taken for text, and for a few',
  onlyInFull,
  async ({ page }) => {
    await page.goto('/search.html');
    await page.evaluate(() => {
      const searches = [
        '<img src=x onerror=alert(1)>',
        'a'.repeat(5000),
        7,
        'two',
        'three',
        'four',
        'five',
        'six',
      ];
      const key = `alongside:${document.documentElement.dataset['course']}:preferences`;
      localStorage.setItem(key, JSON.stringify({ version: 1, searches }));
    });
    await page.reload();
    await fieldOf(page).focus();
    await expect(main(page).getByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
    await expect(main(page).getByRole('listitem')).toHaveCount(5);
    await expect(main(page).locator('img')).toHaveCount(0);
  },
);

test('a result lands on its heading, with the words marked there', onlyInFull, async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await fieldOf(page).fill('agreed not announced');
  const result = page.getByRole('dialog').getByRole('link', { name: 'Agreed, not announced' });
  await expect(result).toHaveAttribute('href', /#agreed-not-announced:~:text=Agreed/);
  await result.click();
  await expect(page.getByRole('heading', { name: 'Agreed, not announced' })).toBeInViewport();
});
