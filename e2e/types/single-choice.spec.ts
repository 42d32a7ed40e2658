import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRetry, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-water';

testEveryHand(
  'one choice is refused empty, wrong, tried again, right and kept',
  choosing,
  async (page, hand) => {
    const question = questionOnPage(page, id);
    await expectRefused(page, hand, id, words.nothingChosen);
    await giveAnswer(page, hand, id, { chosen: ['boiling'] });
    await expectOutcome(
      page,
      id,
      words.notYet,
      /Read the note/,
      /Your answer: not this one.*Boiling feedback/,
    );
    await expectRetry(page, hand, id);
    await expectRightAndKept(page, hand, id, { chosen: ['eighty'] });
    await expect(question.choice('eighty')).toBeChecked();
    await expect(question.box.locator('input:checked')).toHaveCount(1);
  },
);

test('a right choice is read out with what is said of the whole', async ({ page }) => {
  await page.goto(choosing);
  await questionOnPage(page, id).choice('eighty').check();
  await questionOnPage(page, id).check.click();
  await expect(questionOnPage(page, id).outcome(words.correct)).toMatchAriaSnapshot(`
    - group "Correct":
      - paragraph: Correct
      - paragraph: The notes under your answers say why.
      - paragraph: "Outcome feedback: a thermometer helps."
  `);
});
