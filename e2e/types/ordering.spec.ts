import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { questionOnPage } from '../question-on-page.ts';
import { placing } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { testEveryHand } from './every-hand.ts';
import { expectOutcome, expectRefused, expectRightAndKept } from './expect-steps.ts';

const id = 'tea-steps';

testEveryHand(
  'steps are moved, those in their place stay, and the others are moved again',
  placing,
  async (page, hand) => {
    const { box, retry, choice, firstControl } = questionOnPage(page, id);
    const settled = box.locator('.step[data-mark=right]');
    await expectRefused(page, hand, id, 'Move the steps first');
    await giveAnswer(page, hand, id, { order: ['boil', 'pour', 'warm', 'wait'] });
    await expectOutcome(
      page,
      id,
      words.partlyCorrect,
      /2 of 4 steps are in the right place/,
      /In its place.*Boil feedback/,
    );
    await hand.press(retry);
    await expect(settled).toHaveCount(2);
    for (const step of ['boil', 'wait']) await expect(choice(step)).toHaveCount(0);
    await expect(firstControl).toBeFocused();
    await expect(choice('pour')).toBeFocused();
    await expectRightAndKept(page, hand, id, { order: ['boil', 'warm', 'pour', 'wait'] });
    await expect(box.locator('.step-words')).toHaveText([/Boil/, /Warm/, /Pour/, /Wait/]);
  },
);

test('a step says where it went, keeps the focus, and can’t go past an end', async ({ page }) => {
  await page.goto(placing);
  const { box, check } = questionOnPage(page, id);
  await check.hover();
  await expect(box).toHaveAttribute('data-live', 'true');
  const second = await box.locator('.step-words').nth(1).innerText();
  const up = box.getByRole('button', { name: `Move up : ${second}` });
  await up.press('Enter');
  await expect(box.getByRole('status')).toHaveText(`“${second}” is now number 1 of 4.`);
  await expect(up).toBeDisabled();
  await expect(box.getByRole('button', { name: `Move down : ${second}` })).toBeFocused();
});

test('a number moves a step as well, and keeps the focus', async ({ page }) => {
  await page.goto(placing);
  const { box, check } = questionOnPage(page, id);
  await check.hover();
  await expect(box).toHaveAttribute('data-live', 'true');
  const last = await box.locator('.step-words').last().innerText();
  const number = box.getByRole('combobox', { name: `Number: ${last}` });
  await number.selectOption('1');
  await expect(number).toHaveValue('1');
  await expect(number).toBeFocused();
  await expect(box.locator('.step-words').first()).toHaveText(last);
});
