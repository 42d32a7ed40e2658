import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing } from '../tiny-courses.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome } from './expect-steps.ts';

testEveryHand(
  'hints come one at a time, each with the focus, and leave when the answer is checked',
  choosing,
  async (page, hand) => {
    const { box } = questionOnPage(page, 'tea-water');
    const hint = (number: number) => box.getByRole('listitem').filter({ hasText: `Hint ${number} of 2` });
    await expect(box).not.toContainText(/Hint one|Hint two/);
    await hand.press(box.getByRole('button', { name: 'Hint', exact: true }));
    await expect(hint(1)).toBeFocused();
    await expect(hint(1)).toContainText('Hint one: think of green tea.');
    await expect(box).not.toContainText('Hint two');
    await hand.press(box.getByRole('button', { name: 'Hint 2 of 2', exact: true }));
    await expect(hint(2)).toBeFocused();
    await expect(hint(2)).toContainText('Hint two: bubbles are too much.');
    await expect(hint(1)).toBeVisible();
    await expect(box.getByRole('button', { name: /Hint/ })).toHaveCount(0);
    await giveAnswer(page, hand, 'tea-water', { chosen: ['eighty'] });
    await expectOutcome(page, 'tea-water', words.correct);
    await expect(box).not.toContainText(/Hint one|Hint two/);
  },
);
