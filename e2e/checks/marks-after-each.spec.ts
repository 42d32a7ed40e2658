import { expect } from '@playwright/test';
import { fillIn } from '../give-answer.ts';
import { readBank } from '../read-lessons.ts';
import { finalCheck } from '../tiny-courses.ts';
import { testEveryHand } from '../types/every-hand.ts';
import { words } from '../words.ts';
import { askedNow, checkOnPage } from './check-on-page.ts';

const bank = new Map([
  ...readBank('e2e/courses/checks/modules/brew/check.mdx'),
  ...readBank('e2e/courses/checks/final-check.mdx'),
]);

testEveryHand(
  'where the rule says so, each answer is marked at once and then stands',
  finalCheck,
  async (page, hand) => {
    const check = checkOnPage(page);
    const markIt = page.getByRole('button', { name: 'Check this answer' });
    await hand.press(check.start);
    for (let number = 1; number <= 3; number += 1) {
      await expect(check.heading(`Question ${number} of 3`)).toBeFocused();
      const { id, key } = await askedNow(page, bank);
      await hand.press(markIt);
      await expect(check.question.locator('.question-error')).toBeVisible();
      await expect(check.onwards).toHaveCount(0);
      await fillIn(page, hand, id, key);
      await hand.press(markIt);
      await expect(check.question.getByRole('group', { name: words.correct, exact: true })).toBeFocused();
      await expect(check.question.locator('input:enabled, select:enabled')).toHaveCount(0);
      if (number === 2) {
        await page.reload();
        await expect(check.heading('Question 3 of 3')).toBeVisible();
        await hand.press(check.back);
        await expect(check.question.getByRole('group', { name: words.correct, exact: true })).toBeVisible();
      }
      await hand.press(check.onwards);
    }
    await hand.press(check.finish);
    await expect(check.heading(words.passed)).toBeFocused();
    await expect(page.getByText('Every answer was correct.')).toBeVisible();
  },
);

testEveryHand(
  'one critical question missed keeps a check from being passed, whatever the rest comes to',
  finalCheck,
  async (page, hand) => {
    const check = checkOnPage(page);
    const critical = ['c-true', 'f-scene'];
    await hand.press(check.start);
    for (let number = 1; number <= 3; number += 1) {
      await expect(check.heading(`Question ${number} of 3`)).toBeFocused();
      const { id, key, wrong } = await askedNow(page, bank);
      await fillIn(page, hand, id, critical.includes(id) ? wrong : key);
      await hand.press(page.getByRole('button', { name: 'Check this answer' }));
      await hand.press(check.onwards);
    }
    await hand.press(check.finish);
    await expect(check.heading(words.notPassed)).toBeFocused();
    await expect(page.getByText(/a point that matters most .* not correct/)).toBeVisible();
  },
);
