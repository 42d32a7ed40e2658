import type { Page } from '@playwright/test';
import { words } from './words.ts';

/** A question as a learner meets it, found by the id that its author gave it. */
export function questionOnPage(page: Page, id: string) {
  const box = page.locator(`#question-${id}`);
  const button = (name: string) => box.getByRole('button', { name, exact: true });
  return {
    box,
    choice: (choice: string) => box.locator(`#${id}--${choice}`),
    /** A choice with its mark and feedback. */
    line: (choice: string) => box.locator('.choice', { has: page.locator(`#${id}--${choice}`) }),
    firstChoice: box.locator('input').first(),
    outcome: (title: string) => box.getByRole('group', { name: title, exact: true }),
    check: button(words.check),
    retry: button(words.retry),
    showAnswer: button(words.showAnswer),
  };
}
