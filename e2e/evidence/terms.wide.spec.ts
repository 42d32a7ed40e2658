import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from '../access/expect-every-mode.ts';
import { soil } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

const wordOf = (page: Page) => page.getByRole('button', { name: 'compost', exact: true });
const noteOf = (page: Page) => page.locator('[id="note.compost"]');

test.beforeEach(async ({ page }) => {
  await page.goto(soil);
  await expect(noteOf(page)).toBeHidden();
});

test('a term is a button where the lesson first uses it, and a link to the list after that', async ({
  page,
}) => {
  await expect(page.locator('.term-word')).toHaveCount(1);
  await expect(page.locator('.statement .term-word')).toHaveText('compost');
  const later = page.getByRole('link', { name: 'old compost' });
  await expect(later).toHaveAttribute('href', '#term.compost');
  await expect(page.locator('[id="term.compost"]')).toContainText('What plants were');
  await expect(page.locator('.statement > p').nth(1)).toHaveText(/So may compost.*, which is warm\.$/);
});

test('a click shows the explanation, and a click elsewhere or on the word puts it away', async ({ page }) => {
  await wordOf(page).click();
  await expect(noteOf(page)).toHaveText('compost: What plants were, and what plants will be.');
  await expect(noteOf(page)).toBeInViewport({ ratio: 1 });
  await page.mouse.click(5, 5);
  await expect(noteOf(page)).toBeHidden();
  await wordOf(page).click();
  await expect(noteOf(page)).toBeVisible();
  await wordOf(page).click();
  await expect(noteOf(page)).toBeHidden();
});

test('by keyboard, Enter and Space show it, Escape puts it away, and the focus stays on the word', async ({
  page,
}) => {
  for (const key of ['Enter', 'Space']) {
    await wordOf(page).focus();
    await page.keyboard.press(key);
    await expect(noteOf(page)).toBeVisible();
    await expect(wordOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(noteOf(page)).toBeHidden();
    await expect(wordOf(page)).toBeFocused();
  }
});

test('on paper there is the word and no explanation in the middle of the line', async ({ page }) => {
  await wordOf(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(noteOf(page)).toBeHidden();
  await expect(page.locator('[id="term.compost"]')).toBeVisible();
});

test.describe('with a finger on a small screen', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap shows it whole, and a tap elsewhere puts it away', async ({ page }) => {
    await wordOf(page).tap();
    await expect(noteOf(page)).toBeInViewport({ ratio: 1 });
    await page.touchscreen.tap(5, 600);
    await expect(noteOf(page)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it opens all the same', async ({ page }) => {
    await wordOf(page).click();
    await expect(noteOf(page)).toBeVisible();
  });
});

test('an open explanation has no barrier that axe knows of in any mode, and fits', async ({ page }) => {
  test.slow();
  await wordOf(page).click();
  await expect(noteOf(page)).toHaveCSS('border-top-style', 'solid');
  await expectEveryMode(page, 'explanation open');
});
