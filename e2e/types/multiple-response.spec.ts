import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing } from '../tiny-courses.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRetry, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-things';

testEveryHand(
  'several choices are partly right, and only what was wrong is asked again',
  choosing,
  async (page, hand) => {
    const { choice, line } = questionOnPage(page, id);
    await expectRefused(page, hand, id, words.nothingChosen);
    await giveAnswer(page, hand, id, { chosen: ['pot'] });
    await expectOutcome(
      page,
      id,
      words.partlyCorrect,
      /You have found 1 of 2\./,
      /Your answer: right.*Pot feedback/,
    );
    await expectRetry(page, hand, id, [choice('pot')]);
    await expect(choice('pot')).toBeChecked();
    await expect(line('pot')).toContainText('Your answer: right');
    await giveAnswer(page, hand, id, { chosen: ['sugar'] });
    await expectOutcome(page, id, words.notYet, /Your answer: not this one.*Sugar feedback/);
    await expectRetry(page, hand, id, [choice('pot')]);
    await expect(choice('sugar')).not.toBeChecked();
    await expectRightAndKept(page, hand, id, { chosen: ['pot', 'leaves'] });
    for (const one of ['pot', 'leaves']) await expect(choice(one)).toBeChecked();
    await expect(choice('sugar')).not.toBeChecked();
  },
);
