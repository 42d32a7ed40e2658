import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { expectAccessible } from './expect-accessible.ts';
import { questionOnPage } from './question-on-page.ts';
import { watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('in forced colours edges, choices and the focus can still be told apart', async ({ page }) => {
  await page.goto(watering);
  const question = questionOnPage(page, 'watering-tools');
  await answerQuestion(page, 'watering-tools', 'can', 'comb');
  for (const edged of [question.box, question.line('can'), question.line('hammer'), question.retry]) {
    await expect(edged).toHaveCSS('border-top-style', 'solid');
    await expect(edged).not.toHaveCSS('border-top-width', '0px');
  }
  await page.keyboard.press('Tab');
  await expect(question.retry).toBeFocused();
  await expect(question.retry).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(question.box.locator('.choice:has(:focus)')).toHaveCSS('outline-style', 'solid');
  await expectAccessible(page);
});
