import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { questionOnPage } from './question-on-page.ts';
import { watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const one = 'watering-when';
const several = 'watering-tools';

test.beforeEach(async ({ page }) => {
  await page.goto(watering);
});

test('with nothing chosen it asks for a choice and puts the focus on the first', async ({ page }) => {
  const question = questionOnPage(page, one);
  await answerQuestion(page, one);
  const fieldset = question.box.getByRole('group', { name: 'When does a plant need water?' });
  await expect(fieldset).toHaveAccessibleDescription(new RegExp(words.nothingChosen));
  await expect(question.firstChoice).toBeFocused();
  await question.choice('never').check();
  await expect(question.box.getByText(words.nothingChosen)).toHaveCount(0);
});

test('arrow keys move the choice and never check the answer', async ({ page }) => {
  const question = questionOnPage(page, one);
  await question.firstChoice.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect(question.choice('when-dry')).toBeChecked();
  await expect(question.box).toHaveAttribute('data-live', 'true');
  await expect(question.check).toBeVisible();
  await expect(page).toHaveURL(watering);
});

test('a wrong answer gets its own feedback and gives nothing else away', async ({ page }) => {
  const question = questionOnPage(page, one);
  await answerQuestion(page, one, 'never');
  await expect(question.outcome(words.notYet)).toBeFocused();
  await expect(question.box).toContainText('Never feedback');
  const markup = await question.box.innerHTML();
  expect(markup).not.toMatch(/Dry feedback|Noon feedback/);
  for (const choice of ['every-day', 'when-dry'])
    await expect(question.line(choice)).not.toHaveAttribute('data-mark');
});

test('a part of the answer counts as a part, and says how much is found', async ({ page }) => {
  const question = questionOnPage(page, several);
  await answerQuestion(page, several, 'can');
  await expect(question.outcome(words.partlyCorrect)).toBeFocused();
  await expect(question.box).toContainText('You have found 1 of 2.');
  expect(await question.box.innerHTML()).not.toMatch(/Finger feedback|Hammer feedback|Comb feedback/);
});

test('ticking everything is no way through', async ({ page }) => {
  await answerQuestion(page, several, 'can', 'hammer', 'finger', 'comb');
  await expect(questionOnPage(page, several).outcome(words.notYet)).toBeFocused();
});

test('a right answer says so, and tells about the other choices on request', async ({ page }) => {
  const question = questionOnPage(page, several);
  await answerQuestion(page, several, 'finger', 'can');
  await expect(question.outcome(words.correct)).toBeFocused();
  await expect(question.box.getByText('Hammer feedback')).toBeHidden();
  await question.box.getByText(words.others).click();
  await expect(question.box.getByText('Hammer feedback')).toBeVisible();
  await expect(question.showAnswer).toHaveCount(0);
});

test('the answer can be shown: every choice gets its reason, a right one that was left out as well', async ({
  page,
}) => {
  const question = questionOnPage(page, several);
  await answerQuestion(page, several, 'can', 'hammer');
  await question.showAnswer.click();
  await expect(question.outcome(words.answer)).toBeFocused();
  const leftOut = question.line('finger');
  await expect(leftOut).toContainText('Right, and left out');
  await expect(leftOut).toContainText('Finger feedback');
  await expect(question.box).toContainText('Comb feedback');
  await expect(question.showAnswer).toHaveCount(0);
});

test('trying again puts the focus on the first choice, and a right answer then counts', async ({ page }) => {
  const question = questionOnPage(page, one);
  await answerQuestion(page, one, 'every-day');
  await question.retry.click();
  await expect(question.firstChoice).toBeFocused();
  await expect(question.box.locator('input:checked')).toHaveCount(0);
  await answerQuestion(page, one, 'when-dry');
  await expect(question.outcome(words.correct)).toBeFocused();
});
