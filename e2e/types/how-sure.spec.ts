import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing } from '../tiny-courses.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRestored } from './expect-steps.ts';

const id = 'tea-water';

testEveryHand(
  'how sure somebody was is said back beside the outcome, and kept',
  choosing,
  async (page, hand) => {
    const { box, retry } = questionOnPage(page, id);
    const howSure = box.getByRole('group', { name: 'How sure are you?' });
    const level = (name: string) => howSure.getByRole('radio', { name, exact: true });
    await expect(howSure).toHaveAccessibleDescription('You may leave this out.');
    await hand.choose(level('Very'));
    await giveAnswer(page, hand, id, { chosen: ['cold'] });
    await expectOutcome(page, id, words.notYet, /You felt sure, but it is not right yet\./);
    await expect(howSure).toHaveCount(0);
    await hand.press(retry);
    await expect(howSure.getByRole('radio', { checked: true })).toHaveCount(0);
    await hand.choose(level('A little'));
    await giveAnswer(page, hand, id, { chosen: ['eighty'] });
    await expectOutcome(page, id, words.correct, /You were unsure, but it is right\./);
    await expectRestored(page, id, words.correct);
    await expect(box).toContainText('You were unsure, but it is right.');
  },
);
