import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { writing } from '../tiny-courses.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import {
  expectOutcome,
  expectRefused,
  expectRestored,
  expectRetry,
  expectRightAndKept,
} from './expect-steps.ts';

const typed = 'tea-word';
const own = 'tea-own-words';

testEveryHand('a typed word is wrong, then misspelt, then right, and kept', writing, async (page, hand) => {
  const { choice } = questionOnPage(page, typed);
  await expectRefused(page, hand, typed, 'Write an answer first');
  await expect(choice('text')).toHaveAttribute('aria-invalid', 'true');
  await giveAnswer(page, hand, typed, { text: 'blanket' });
  await expectOutcome(page, typed, words.notYet, /Try again.*Not this one/);
  await expectRetry(page, hand, typed);
  await expect(choice('text')).toHaveValue('');
  await giveAnswer(page, hand, typed, { text: 'tea cossy' });
  await expectOutcome(page, typed, words.notYet, /Nearly: check the spelling/);
  await expectRetry(page, hand, typed);
  await expect(choice('text')).toHaveValue('tea cossy');
  await expectRightAndKept(page, hand, typed, { text: 'Tea  cosy' });
  await expect(choice('text')).toHaveValue('Tea  cosy');
});

testEveryHand(
  'an answer of one’s own is compared and rated, and only the rating is kept',
  writing,
  async (page, hand) => {
    const { box, choice } = questionOnPage(page, own);
    const save = box.getByRole('button', { name: 'Save', exact: true });
    const rating = (value: string) => box.locator(`input[value=${value}]`);
    const model = box.getByRole('group', { name: 'A model answer', exact: true });
    await expect(model).toHaveCount(0);
    await hand.write(choice('text'), 'It turns sour.');
    await hand.press(box.getByRole('button', { name: 'Compare with a model answer' }));
    await expect(model).toBeFocused();
    await expect(model).toContainText('boiling water draws out');
    await hand.press(save);
    await expect(rating('close')).toBeFocused();
    await expect(box.getByRole('group', { name: 'How near was yours?' })).toHaveAccessibleDescription(
      /Choose how near yours was/,
    );
    await hand.choose(rating('partly'));
    await hand.press(save);
    await expectOutcome(page, own, 'Noted', /Only how near you found your answer is kept/);
    await expect(choice('text')).toHaveValue('It turns sour.');

    await expectRestored(page, own, 'Noted');
    await expect(rating('partly')).toBeChecked();
    await expect(box.getByText('What you wrote was not kept.')).toBeVisible();
    await expect(choice('text')).toHaveCount(0);
    await hand.press(box.getByRole('button', { name: 'Answer again' }));
    await expect(choice('text')).toBeFocused();
    await expect(choice('text')).toHaveValue('');
    await expect(model).toHaveCount(0);
  },
);
