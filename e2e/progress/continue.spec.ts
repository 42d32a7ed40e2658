import { expect, type Page } from '@playwright/test';
import { answerQuestion } from '../answer-question.ts';
import { questionOnPage } from '../question-on-page.ts';
import { readStored } from '../stored-record.ts';
import { before, light, watering } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

async function expectContinue(page: Page, title: string, address: string): Promise<void> {
  await page.goto(before);
  const link = page.getByRole('link', { name: `Continue with “${title}”` });
  await expect(link).toHaveAttribute('href', address);
}

test('Continue leads to the lesson in which a question was answered last, whichever was left first', async ({
  page,
}) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-when', 'when-dry');
  await page.goto(light);
  await answerQuestion(page, 'light-window', 'south');
  await expectContinue(page, 'Light', `${light}#question.light-turning`);
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can');
  await expectContinue(page, 'Watering', `${watering}#question.watering-tools`);
});

test('Continue leads to the lesson that was last read, also where it had been opened before', async ({
  page,
}) => {
  for (const address of [watering, light, watering]) {
    await page.goto(address);
    await page.keyboard.press('Control');
    await expect
      .poll(async () => `${Object.values(await readStored(page))}`)
      .toContain(address === light ? '"lesson":"light"' : '"lesson":"watering"');
  }
  await expect
    .poll(async () => (await readStored(page))['alongside:window-plants:preferences'])
    .toContain('-watering');
  await expectContinue(page, 'Watering', watering);
  await page.goto(light);
  await answerQuestion(page, 'light-window', 'south');
  await expectContinue(page, 'Light', `${light}#question.light-turning`);
});

test('after a complete lesson, Continue leads to the next that is not', async ({ page }) => {
  await page.goto(light);
  await answerQuestion(page, 'light-window', 'south');
  await answerQuestion(page, 'light-turning', 'straight');
  await answerQuestion(page, 'light-winter', 'shorter');
  await expect(questionOnPage(page, 'light-winter').outcome(words.correct)).toBeVisible();
  await expectContinue(page, 'Watering', watering);
});
