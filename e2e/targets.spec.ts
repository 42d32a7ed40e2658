import { expect } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { conversationOnPage, makeChoices } from './conversation-on-page.ts';
import { expectAtLeast } from './expect-at-least.ts';
import { keyboard } from './hands.ts';
import { questionOnPage } from './question-on-page.ts';
import { talking, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('a finger hits every button of an answered question, and the whole card is the choice', async ({
  page,
}) => {
  await page.goto(watering);
  const question = questionOnPage(page, 'watering-tools');
  const card = question.line('finger');
  const { width, height } = (await card.boundingBox()) ?? { width: 0, height: 0 };
  await card.click({ position: { x: width - 4, y: height - 4 } });
  await expect(question.choice('finger')).toBeChecked();
  await answerQuestion(page, 'watering-tools', 'can');
  await expectAtLeast(44, question.box.locator('button'));
  await expectAtLeast(24, question.box.locator('summary'));
});

test('a finger hits every choice of a conversation, and every way back', async ({ page }) => {
  await page.goto(talking);
  const { box, choices } = conversationOnPage(page, 'tea-talk');
  await expect(choices).toHaveCount(3);
  for (const made of [[], ['offer', 'green']]) {
    await makeChoices(page, keyboard, 'tea-talk', made);
    await expectAtLeast(44, box.locator('button'));
    await expectAtLeast(24, box.locator('a'));
  }
});
