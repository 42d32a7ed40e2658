import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { light, renamed, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const givingWater = `${renamed}lessons/giving-water.html`;

test.beforeEach('a learner works before the author renames and retires', async ({ page }) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await page.goto(light);
  await answerQuestion(page, 'light-window', 'south');
  await answerQuestion(page, 'light-turning', 'straight');
  await answerQuestion(page, 'light-winter', 'shorter');
});

test('a renamed lesson stays complete, and its renamed question stays answered', async ({ page }) => {
  await page.goto(givingWater);
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
  const question = questionOnPage(page, 'when-to-water');
  await question.box.scrollIntoViewIfNeeded();
  await expect(question.outcome(words.correct)).toBeVisible();
  await expect(question.choice('when-dry')).toBeChecked();
  await expect(page.getByText(words.updated)).toHaveCount(0);
});

test(
  'a retired question is asked of nobody, and a revised one says that it was updated',
  onlyInFull,
  async ({ page }) => {
    await page.goto(`${renamed}lessons/light.html`);
    await expect(questionOnPage(page, 'light-turning').box).toHaveCount(0);
    const revised = questionOnPage(page, 'light-window');
    await revised.box.scrollIntoViewIfNeeded();
    await expect(revised.box.getByText(words.updated)).toBeVisible();
    await expect(page.getByText(words.updated)).toHaveCount(1);
    await expect(questionOnPage(page, 'light-winter').outcome(words.correct)).toBeVisible();
  },
);

test('what is stored is under the ids that it was written with', onlyInFull, async ({ page }) => {
  await page.goto(givingWater);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain('watering-when');
  expect(stored).not.toContain('when-to-water');
});
