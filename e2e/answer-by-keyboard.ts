import { expect, type Page } from '@playwright/test';
import { pressTabTo } from './press-tab-to.ts';
import { questionOnPage } from './question-on-page.ts';
import type { WrittenQuestion } from './read-lessons.ts';

/** Chooses and checks with Tab, arrow keys, Space and Enter. */
export async function answerByKeyboard(
  page: Page,
  { id, choices, key }: WrittenQuestion,
  chosen: readonly string[],
): Promise<void> {
  const question = questionOnPage(page, id);
  const wanted = choices.filter((choice) => chosen.includes(choice.id));
  if (key.length > 1) {
    for (const choice of choices) {
      const box = question.choice(choice.id);
      if ((await box.isChecked()) === wanted.includes(choice)) continue;
      await pressTabTo(box);
      await page.keyboard.press('Space');
    }
  } else {
    await pressTabTo(question.firstChoice);
    const steps = choices.findIndex((choice) => wanted.includes(choice));
    if (steps === 0) await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  }
  for (const choice of wanted) await expect(question.choice(choice.id)).toBeChecked();
  await expect(question.box).toHaveAttribute('data-live', 'true');
  await pressTabTo(question.check);
  await page.keyboard.press('Enter');
}
