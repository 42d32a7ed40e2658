import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRetry, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-plant';

testEveryHand(
  'true for a wrong reason is half right, and the reason is asked again',
  choosing,
  async (page, hand) => {
    await expectRefused(page, hand, id, words.nothingChosen);
    await giveAnswer(page, hand, id, { chosen: ['colour'] });
    await expectOutcome(page, id, words.notYet, /Your answer: not this one.*Colour feedback/);
    await expectRetry(page, hand, id);
    await giveAnswer(page, hand, id, { chosen: ['country'] });
    await expectOutcome(page, id, words.partlyCorrect, /right about true or false, but.*Country feedback/);
    await expectRetry(page, hand, id);
    await expectRightAndKept(page, hand, id, { chosen: ['treated'] });
    await expect(questionOnPage(page, id).choice('treated')).toBeChecked();
  },
);

test('each reason says its side once, and those for true come first', async ({ page }) => {
  await page.goto(choosing);
  const { box, check } = questionOnPage(page, id);
  await check.hover();
  await expect(box).toHaveAttribute('data-live', 'true');
  const names = await box.locator('.choice label').allTextContents();
  expect(names.map((name) => /^(True|False), because/.exec(name)?.[1])).toEqual(['True', 'True', 'False']);
});
