import { expect } from '@playwright/test';
import { courseAddress } from './addresses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

// The watched test fails on any error that a page reports.
test('no page reports an error on the way from one kind of page to another', async ({ page }) => {
  test.slow();
  for (let round = 0; round < 3; round += 1) {
    await page.goto(`${courseAddress}/`);
    await page.getByRole('main').locator('a[href*="lessons/"]').first().click();
    await expect(page).toHaveURL(/lessons/);
    for (const name of ['Your progress', 'Support', 'Search', 'Course']) {
      await page
        .getByRole('navigation', { name: words.main })
        .getByRole('link', { name, exact: true })
        .click();
      if (name === 'Search') {
        // It opens over the page once its program is there.
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }
});
