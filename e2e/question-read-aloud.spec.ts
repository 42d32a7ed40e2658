import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { questionOnPage } from './question-on-page.ts';
import { watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(watering);
});

test('each choice has a name and a role, inside a group named by the question', async ({ page }) => {
  const single = page.getByRole('group', { name: 'When does a plant need water?', exact: true });
  for (const name of ['Every day at noon', 'When the soil is dry', 'Never indoors'])
    await expect(single.getByRole('radio', { name, exact: true })).toBeVisible();
  const several = page.getByRole('group', { name: 'What is useful for watering?', exact: true });
  for (const name of ['A can with a spout', 'A hammer', 'A finger in the soil', 'A comb'])
    await expect(several.getByRole('checkbox', { name, exact: true })).toBeVisible();
});

test('the outcome has the focus and is described by its advice and the feedback', async ({ page }) => {
  await answerQuestion(page, 'watering-tools', 'can', 'comb');
  const outcome = questionOnPage(page, 'watering-tools').outcome(words.notYet);
  await expect(outcome).toBeFocused();
  await expect(outcome).toHaveAccessibleDescription(/try again.*Can feedback.*Comb feedback/);
});

test('no live region repeats what the focus reads', async ({ page }) => {
  await answerQuestion(page, 'watering-when', 'never');
  await expect(questionOnPage(page, 'watering-when').outcome(words.notYet)).toBeFocused();
  const live = page.locator('[aria-live], [role=status], [role=alert], [role=log], output');
  for (const region of await live.all())
    await expect(region).not.toContainText(/Not yet|Never feedback|Read the note/);
  const around = page.locator('[aria-live], [role=status], [role=alert], [role=log], output', {
    has: page.locator('.outcome'),
  });
  await expect(around).toHaveCount(0);
});

test('right and wrong are said in words and drawn as signs, not only in colour', async ({ page }) => {
  await answerQuestion(page, 'watering-tools', 'can', 'comb');
  const question = questionOnPage(page, 'watering-tools');
  for (const [choice, mark] of [
    ['can', 'Your answer: right'],
    ['comb', 'Your answer: not this one'],
  ] as const) {
    await expect(question.line(choice).getByText(mark)).toBeVisible();
    await expect(question.line(choice).locator('svg')).toBeVisible();
  }
});
