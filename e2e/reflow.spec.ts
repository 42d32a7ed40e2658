import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { makeChoices } from './conversation-on-page.ts';
import { expectFits, textSettings } from './expect-fits.ts';
import { keyboard } from './hands.ts';
import { questionOnPage } from './question-on-page.ts';
import { talking, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('an answered question and the search fit a window of 320 pixels, also with larger and with spaced out text', async ({
  page,
}) => {
  await page.goto(watering);
  await answerQuestion(page, 'watering-tools', 'can', 'comb');
  await questionOnPage(page, 'watering-tools').showAnswer.click();
  await expectFits(page, textSettings);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('soil');
  await expect(dialog.locator('mark').first()).toBeVisible();
  await expectFits(page, ['plain', 'large']);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
});

test('a conversation fits a window of 320 pixels in the middle and at its end, also with larger and with spaced out text', async ({
  page,
}) => {
  await page.goto(talking);
  for (const choices of [['offer', 'wait'], ['listen']]) {
    await makeChoices(page, keyboard, 'tea-talk', choices);
    await expectFits(page, textSettings);
  }
});
