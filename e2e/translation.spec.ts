import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { before, watering } from './tiny-courses.ts';
import { translatePage } from './translate-page.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

for (const moment of ['before', 'after'] as const) {
  test(`a page translated ${moment} its questions come to life still asks, grades and explains`, async ({
    page,
  }) => {
    await page.goto(watering);
    const question = questionOnPage(page, 'watering-tools');
    if (moment === 'after') {
      await question.check.hover();
      await expect(question.box).toHaveAttribute('data-live', 'true');
    }
    await translatePage(page);
    await expect(page.locator('legend font').first()).toBeAttached();

    await answerQuestion(page, 'watering-tools', 'hammer');
    await expect(question.outcome(words.notYet)).toBeFocused();
    await expect(question.line('hammer')).toHaveText(
      'A hammerYour answer: not this oneHammer feedback: it holds no water.',
    );
    await question.retry.click();
    await expect(question.firstChoice).toBeFocused();
    await expect(question.line('hammer')).toHaveText('A hammer');
    await expect(question.outcome(words.notYet)).toHaveCount(0);

    await question.choice('hammer').uncheck();
    await question.check.click();
    await expect(question.box.getByText(words.nothingChosen)).toHaveCount(1);
    await answerQuestion(page, 'watering-tools', 'can');
    await expect(question.outcome(words.partlyCorrect)).toBeFocused();
    await question.showAnswer.click();
    await expect(question.outcome(words.answer)).toBeFocused();
    await expect(question.outcome(words.answer)).toHaveText(/^The answerThe right answers are marked/);
    await question.retry.click();
    await answerQuestion(page, 'watering-tools', 'can', 'finger');
    await expect(question.outcome(words.correct)).toHaveText('CorrectThe notes under your answers say why.');
    await expect(question.line('finger')).toContainText('Finger feedback');
    await expect(page.getByText('1 of 2 questions answered correctly.')).toHaveCount(1);
  });
}

test('the search works on a translated page', onlyInFull, async ({ page }) => {
  await page.goto(before);
  await translatePage(page);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  for (const [typed, said] of [
    ['soil', /^\d+ results?$/],
    ['nothingwhatever', /^Nothing found for “nothingwhatever”/],
    ['window', /^\d+ results?$/],
    ['', /^$/],
    ['spout', /^Nothing found for “spout”/],
  ] as const) {
    await dialog.getByRole('searchbox').fill(typed);
    await expect(dialog.getByRole('status')).toHaveText(said);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
