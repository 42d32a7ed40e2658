import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { writing } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRetry, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-gaps';

testEveryHand(
  'a slip is named, a right gap stays, and the others are filled again',
  writing,
  async (page, hand) => {
    const { choice, box } = questionOnPage(page, id);
    await expectRefused(page, hand, id, 'Fill the gaps first');
    await giveAnswer(page, hand, id, { gaps: ['might', 'biter', 'cold'] });
    await expectOutcome(
      page,
      id,
      words.partlyCorrect,
      /1 of 3 is right/,
      /Gap 1: right/,
      /Gap 2: check the spelling/,
      /Gap 3: not yet/,
      /Gap 2: Bitter feedback/,
    );
    await expect(box.locator('.gap-notes')).toContainText('Bitter feedback');
    await expectRetry(page, hand, id, [choice('verb')]);
    await expect(choice('verb')).toHaveValue('might');
    await expect(choice('taste')).toHaveValue('biter');
    await expect(choice('heat')).toHaveValue('');
    await expectRightAndKept(page, hand, id, { gaps: ['may', ' BITTER ', 'boiling'] });
    for (const [gap, kept] of [
      ['verb', 'might'],
      ['taste', ' BITTER '],
      ['heat', 'boiling'],
    ] as const)
      await expect(choice(gap)).toHaveValue(kept);
  },
);

test('each gap says which it is, and a gap left empty is pointed out', async ({ page }) => {
  await page.goto(writing);
  const { fields, check, choice } = questionOnPage(page, id);
  for (const number of [1, 2, 3])
    await expect(fields.nth(number - 1)).toHaveAccessibleName(`Gap ${number} of 3`);
  await choice('verb').fill('may');
  await check.click();
  await expect(choice('taste')).toBeFocused();
  await expect(choice('taste')).toHaveAttribute('aria-invalid', 'true');
  await expect(choice('taste')).toHaveAccessibleDescription(/A gap is still empty/);
  await expect(choice('verb')).not.toHaveAttribute('aria-invalid');
});
