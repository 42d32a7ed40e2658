import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { questionOnPage } from './question-on-page.ts';
import { words } from './words.ts';

/** Whatever happened to storage: a wrong answer, another try, and a right one are taken as ever. */
export async function expectGradeable(page: Page): Promise<void> {
  const question = questionOnPage(page, 'watering-when');
  await answerQuestion(page, 'watering-when', 'never');
  await expect(question.outcome(words.notYet)).toBeFocused();
  await question.retry.click();
  await answerQuestion(page, 'watering-when', 'when-dry');
  await expect(question.outcome(words.correct)).toBeFocused();
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await expect(questionOnPage(page, 'watering-tools').outcome(words.correct)).toBeFocused();
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
}
