import { expect, type Page } from '@playwright/test';
import { onlyInFull } from './only-in-full.ts';
import { pressTabTo } from './press-tab-to.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const main = (page: Page) => page.getByRole('main');
const fieldOf = (page: Page) => page.getByRole('searchbox', { name: words.searchField });

test('a misspelt search says what it was taken for, and offers the right spelling', async ({ page }) => {
  await page.goto('/search.html');
  await fieldOf(page).fill('perinatel');
  await expect(main(page).getByText('For “perinatel”: perinatal').first()).toBeVisible();
  await main(page).getByRole('button', { name: 'perinatal', exact: true }).click();
  await expect(fieldOf(page)).toHaveValue('perinatal');
  await expect(fieldOf(page)).toBeFocused();
  await expect(main(page).getByText('Did you mean:')).toHaveCount(0);
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
  await kind.selectOption({ label: 'Questions' });
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

test('what was searched for is offered again on the same page, and forgotten with it', async ({ page }) => {
  await page.goto('/glossary.html');
  await page.keyboard.press('/');
  await fieldOf(page).fill('tokenism');
  await page.getByRole('dialog').getByRole('link', { name: 'tokenism', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'tokenism' })).toBeVisible();
  await page.reload();
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'tokenism' })).toHaveCount(0);
});

test('a result lands on its heading, with the words marked there', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await fieldOf(page).fill('agreed not announced');
  const result = page.getByRole('dialog').getByRole('link', { name: 'Agreed, not announced' });
  await expect(result).toHaveAttribute('href', /#agreed-not-announced:~:text=Agreed/);
  await result.click();
  await expect(page.getByRole('heading', { name: 'Agreed, not announced' })).toBeInViewport();
});
