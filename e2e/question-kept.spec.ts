import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { questionOnPage } from './question-on-page.ts';
import { watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(watering);
});

test('every outcome is restored after a reload, without moving the focus', async ({ page }) => {
  await answerQuestion(page, 'watering-when', 'never');
  await answerQuestion(page, 'watering-tools', 'can');
  await questionOnPage(page, 'watering-tools').showAnswer.click();
  await page.reload();
  const single = questionOnPage(page, 'watering-when');
  // The page may open where it was left, further down.
  await single.box.scrollIntoViewIfNeeded();
  await expect(single.outcome(words.notYet)).toBeVisible();
  await expect(single.choice('never')).toBeChecked();
  await expect(single.box).toContainText('Never feedback');
  const several = questionOnPage(page, 'watering-tools');
  await several.box.scrollIntoViewIfNeeded();
  await expect(several.outcome(words.answer)).toBeVisible();
  await expect(several.choice('can')).toBeChecked();
  await expect(page.locator('body')).toBeFocused();
});

test('a restored question can be tried again', async ({ page }) => {
  await answerQuestion(page, 'watering-when', 'never');
  await page.reload();
  await questionOnPage(page, 'watering-when').retry.click();
  await answerQuestion(page, 'watering-when', 'when-dry');
  await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toBeFocused();
});

test('a choice made before the page’s program has arrived is not lost', async ({ page }) => {
  const program = Promise.withResolvers<void>();
  await page.route(/\.island.*\.js$/, async (route) => {
    await program.promise;
    await route.continue();
  });
  await page.reload();
  const question = questionOnPage(page, 'watering-when');
  await question.choice('when-dry').check();
  await expect(question.box).toHaveAttribute('data-live', 'false');
  program.resolve();
  await expect(question.box).toHaveAttribute('data-live', 'true');
  await expect(question.choice('when-dry')).toBeChecked();
  await question.check.click();
  await expect(question.outcome(words.correct)).toBeFocused();
});

test('an answer checked before the page’s program has arrived is checked when it has', async ({ page }) => {
  const program = Promise.withResolvers<void>();
  await page.route(/\.island.*\.js$/, async (route) => {
    await program.promise;
    await route.continue();
  });
  await page.reload();
  const question = questionOnPage(page, 'watering-when');
  await question.choice('when-dry').check();
  await question.check.click();
  await expect(question.box).toHaveAttribute('data-live', 'false');
  program.resolve();
  await expect(question.outcome(words.correct)).toBeFocused();
});
