import { expect, type Locator, type Page } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import type { Hand } from '../hands.ts';
import { questionOnPage } from '../question-on-page.ts';
import type { Answer } from '../read-question.ts';
import { words } from '../words.ts';

/** Nothing given: the question says what to do, beside the control that the focus is on. */
export async function expectRefused(page: Page, hand: Hand, id: string, said: string): Promise<void> {
  const question = questionOnPage(page, id);
  await giveAnswer(page, hand, id, {});
  await expect(question.firstControl).toBeFocused();
  const described = question.box.locator('fieldset, [id$=".text"]').first();
  await expect(described).toHaveAccessibleDescription(new RegExp(said));
}

/** The outcome has the focus, and what is read there is its name and these words. */
export async function expectOutcome(page: Page, id: string, title: string, ...said: readonly RegExp[]) {
  const outcome = questionOnPage(page, id).outcome(title);
  await expect(outcome).toBeFocused();
  await expect(outcome).toHaveAccessibleName(title);
  for (const part of said) await expect(outcome).toHaveAccessibleDescription(part);
}

/** Another try begins at the first control that is asked again. What was right is marked, and can't be changed. */
export async function expectRetry(page: Page, hand: Hand, id: string, settled: readonly Locator[] = []) {
  const question = questionOnPage(page, id);
  await hand.press(question.retry);
  await expect(question.firstControl).toBeFocused();
  for (const part of settled) await expect(part).toBeDisabled();
  await expect(question.box.locator('.part-mark[data-mark=right]')).toHaveCount(settled.length);
  await expect(question.box.locator('.part-mark')).toHaveCount(settled.length);
}

/** Right, and after a reload right again, without the focus going anywhere. */
export async function expectRightAndKept(page: Page, hand: Hand, id: string, key: Answer): Promise<void> {
  await giveAnswer(page, hand, id, key);
  await expectOutcome(page, id, words.correct);
  await expectRestored(page, id, words.correct);
}

export async function expectRestored(page: Page, id: string, title: string): Promise<void> {
  await page.reload();
  const question = questionOnPage(page, id);
  await question.box.scrollIntoViewIfNeeded();
  await expect(question.outcome(title)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
}
