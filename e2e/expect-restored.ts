import { expect, type Page } from '@playwright/test';
import { questionOnPage } from './question-on-page.ts';

/** After a reload the browser comes back to where the learner was, which may be further down: a question far above sleeps. */
export async function expectRestored(page: Page, id: string, outcome: string): Promise<void> {
  const question = questionOnPage(page, id);
  await question.box.scrollIntoViewIfNeeded();
  await expect(question.outcome(outcome)).toBeVisible();
}
