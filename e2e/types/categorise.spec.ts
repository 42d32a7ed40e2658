import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { placing } from '../tiny-courses.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRetry, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-sort';
const drink = 'A drink';
const thing = 'A thing in the kitchen';

testEveryHand('cards in their group stay, and the others are sorted again', placing, async (page, hand) => {
  const { box, choice } = questionOnPage(page, id);
  await expectRefused(page, hand, id, 'Choose for each line first');
  await giveAnswer(page, hand, id, { placed: { green: thing, black: drink, kettle: drink, spoon: thing } });
  await expectOutcome(page, id, words.partlyCorrect, /2 of 4 are right/, /Not this one.*Green feedback/);
  await expectRetry(page, hand, id, [choice('black'), choice('spoon')]);
  for (const card of ['green', 'kettle']) await expect(choice(card)).toHaveValue('');
  await expectRightAndKept(page, hand, id, {
    placed: { green: drink, black: drink, kettle: thing, spoon: thing },
  });
  for (const [card, group] of [
    ['green', drink],
    ['kettle', thing],
  ] as const)
    await expect(box.locator(`[id="part.${id}.${card}"] option:checked`)).toHaveText(group);
});
