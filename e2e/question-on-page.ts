import type { Page } from '@playwright/test';
import { words } from './words.ts';

/** A question as a learner meets it, found by the id that its author gave it. */
export function questionOnPage(page: Page, id: string) {
  const box = page.locator(`[id="question.${id}"]`);
  const button = (name: string) => box.getByRole('button', { name, exact: true });
  return {
    box,
    /** A choice, or the field of a row, a card, a step or a named gap. */
    choice: (part: string) => box.locator(`[id="part.${id}.${part}"]`),
    /** A choice with its mark and feedback. */
    line: (choice: string) => box.locator('.choice', { has: page.locator(`[id="part.${id}.${choice}"]`) }),
    /** The boxes and lists of a text with gaps, of rows or of cards. */
    fields: box.locator('[data-part]'),
    firstChoice: box.locator('input').first(),
    /** Where the focus goes to begin. */
    firstControl: box.locator('input:enabled, select:enabled, textarea:enabled').first(),
    outcome: (title: string) => box.getByRole('group', { name: title, exact: true }),
    check: button(words.check),
    retry: button(words.retry),
    showAnswer: button(words.showAnswer),
  };
}
