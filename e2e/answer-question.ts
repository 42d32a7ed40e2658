import { expect, type Page } from '@playwright/test';
import { questionOnPage } from './question-on-page.ts';

/** Chooses and checks with a pointer. */
export async function answerQuestion(page: Page, id: string, ...chosen: readonly string[]): Promise<void> {
  const question = questionOnPage(page, id);
  // Of several tabs a person uses the one in front.
  await page.bringToFront();
  for (const choice of chosen) await question.choice(choice).check();
  await question.check.hover();
  await expect(question.box).toHaveAttribute('data-live', 'true');
  await question.check.click();
}
