import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from './access/expect-every-mode.ts';
import { expectStructure } from './access/expect-structure.ts';
import { everyMode } from './access/modes.ts';
import { noScript } from './access/no-script-mode.ts';
import { withoutScript } from './access/without-script.ts';
import { detailsOf, samplePages } from './sample-pages.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

// A worker would answer in the place of what is routed here.
test.use({ serviceWorkers: 'block' });

async function openFolds(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.press('Enter');
}

/** All that a script may ask for: the programs of the questions, their feedback, and the search. */
async function doEverything(page: Page): Promise<void> {
  const checks = page.getByRole('button', { name: words.check });
  for (const check of await checks.all()) await check.hover();
  for (const input of await page.locator('.choice:first-of-type input').all()) await input.check();
  await checks.evaluateAll((buttons: HTMLButtonElement[]) => {
    for (const button of buttons) button.click();
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('recovery');
  await expect(page.locator('mark').first()).toBeVisible();
}

// Opening a page and reading axe take longest, so each page is opened once for all that is looked at.
for (const path of samplePages()) {
  test(
    `${path} is in order, has no barrier in any mode and fits any text, and asks no other host for anything`,
    detailsOf(path),
    async ({ page }) => {
      test.setTimeout(300_000);
      await page.goto(path);
      await test.step('in order', () => expectStructure(page));
      await openFolds(page);
      await expectEveryMode(page, 'fresh, all folds open', everyMode);
      await test.step('done everything', () => doEverything(page));
      await expectEveryMode(page, 'answered, search open', everyMode.slice(0, 2));
      await test.step('no JavaScript', () => withoutScript(page));
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const one of all) one.open = true;
      });
      await expectEveryMode(page, 'fresh, all folds open', [noScript]);
    },
  );
}

test('search results and the search dialog have no barrier in any mode', async ({ page }) => {
  test.slow();
  await page.goto('/search.html');
  await page.getByRole('main').getByRole('searchbox').fill('recovery');
  await expect(page.locator('main mark').first()).toBeVisible();
  await expectEveryMode(page, 'results');
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('recovery');
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await expectEveryMode(page, 'search dialog');
});
