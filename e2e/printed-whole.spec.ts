import { expect } from '@playwright/test';
import { courseAddress } from './addresses.ts';
import { lessonOfPaths } from './tiny-courses.ts';
import { test } from './watched-test.ts';

test('how sure a finding is is printed with what it says', async ({ page }) => {
  await page.goto(`${courseAddress}/lessons/where-there-is-some-evidence-of-benefit.html`);
  const certainty = page.locator('details.certainty').first();
  const explanation = certainty.locator('p');
  await expect(explanation).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(certainty).toContainText('How sure is this?');
  await expect(explanation).toBeVisible();
  for (const each of await page.locator('details.certainty > p').all()) await expect(each).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(explanation).toBeHidden();
});

test('the view for another role is printed with its words, under its own name', async ({ page }) => {
  await page.goto(lessonOfPaths('knives'));
  const passage = page.locator('details.passage').first();
  await expect(passage).toBeVisible();
  await passage.evaluate((box) => {
    box.removeAttribute('open');
    box.setAttribute('data-for-others', '');
  });
  const inside = passage.locator('p').first();
  await expect(inside).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(inside).toBeVisible();
  await expect(passage.getByText(/^See the view for/)).toBeHidden();
});
