import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { onePageOfEachKind, samplePages } from './sample-pages.ts';
import { modes, showMode } from './show-mode.ts';
import { test } from './watched-test.ts';

for (const mode of modes) {
  // Every page in light and dark; pages of a kind differ in their words only, so one of each is enough for the rest.
  for (const path of mode === 'light' || mode === 'dark' ? samplePages() : onePageOfEachKind()) {
    test(`${path} has no barrier that axe knows of, ${mode}`, async ({ page }) => {
      await showMode(page, mode);
      await page.goto(path);
      for (const summary of await page.locator('summary').all()) await summary.press('Enter');
      await expectAccessible(page);
    });
  }

  test(`search results and the search dialog have no barrier that axe knows of, ${mode}`, async ({
    page,
  }) => {
    await showMode(page, mode);
    await page.goto('/search.html');
    await page.getByRole('main').getByRole('searchbox').fill('recovery');
    await expect(page.locator('main mark').first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('recovery');
    await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
    await expectAccessible(page);
  });
}
