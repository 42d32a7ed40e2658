import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { keepPages } from './keep-pages.ts';
import { before } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test.use({ launchOptions: keepPages });

test('the Back button leads to a page that knows what was done since', async ({ page }) => {
  await page.goto(before);
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = 'as it was';
  });
  await page.getByRole('link', { name: words.start }).click();
  await answerQuestion(page, 'watering-when', 'when-dry');
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-left', 'as it was');
  await expect(page.getByRole('listitem').filter({ hasText: 'Water a plant' })).toContainText(words.complete);
  await expect(page.getByRole('link', { name: 'Continue with “Light”' })).toBeVisible();
});
