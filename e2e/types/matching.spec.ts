import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { placing } from '../tiny-courses.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRetry, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-kinds';
const key = { matcha: 'Japan', assam: 'India', oolong: 'Taiwan' };

testEveryHand('rows that match stay, and the others are matched again', placing, async (page, hand) => {
  const { box, choice } = questionOnPage(page, id);
  await expectRefused(page, hand, id, 'Choose for each line first');
  await giveAnswer(page, hand, id, { placed: { assam: 'India' } });
  await expect(choice('matcha')).toBeFocused();
  await expect(choice('matcha')).toHaveAttribute('aria-invalid', 'true');
  await giveAnswer(page, hand, id, { placed: { matcha: 'Taiwan', oolong: 'Iceland' } });
  await expectOutcome(page, id, words.partlyCorrect, /1 of 3 is right/, /Not this one.*Matcha feedback/);
  await expectRetry(page, hand, id, [choice('assam')]);
  for (const row of ['matcha', 'oolong']) await expect(choice(row)).toHaveValue('');
  await expectRightAndKept(page, hand, id, { placed: key });
  for (const [row, place] of Object.entries(key))
    await expect(box.locator(`[id="part.${id}.${row}"] option:checked`)).toHaveText(place);
});
