import { expect, type Page } from '@playwright/test';
import { expectEveryMode } from './access/expect-every-mode.ts';
import { answerQuestion } from './answer-question.ts';
import { afterFirst } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { after, light, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const item = 'watering-tools';

/** How a question comes into each of its states, and what then can be seen. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  open: (page) => questionOnPage(page, item).choice('can').check(),
  'with nothing chosen': async (page) => {
    await answerQuestion(page, item);
    await expect(page.getByText(words.nothingChosen)).toBeVisible();
  },
  'not yet': async (page) => {
    await answerQuestion(page, item, 'comb');
    await expect(questionOnPage(page, item).outcome(words.notYet)).toBeVisible();
  },
  'partly correct': async (page) => {
    await answerQuestion(page, item, 'can');
    await expect(questionOnPage(page, item).outcome(words.partlyCorrect)).toBeVisible();
  },
  'correct, with the other answers shown': async (page) => {
    await answerQuestion(page, item, 'can', 'finger');
    await page.getByText(words.others).click();
    await expect(page.getByText('Hammer feedback')).toBeVisible();
  },
  final: async (page) => {
    await answerQuestion(page, item, 'can', 'comb');
    await questionOnPage(page, item).showAnswer.click();
    await expect(questionOnPage(page, item).outcome(words.answer)).toBeVisible();
  },
  updated: async (page) => {
    await page.goto(light);
    await answerQuestion(page, 'light-window', 'south');
    await page.goto(`${after}lessons/light.html`);
    await questionOnPage(page, 'light-window').box.scrollIntoViewIfNeeded();
    await expect(page.getByText(words.updated)).toBeVisible();
  },
};

for (const [place, [state, reach]] of Object.entries(states).entries()) {
  test(
    `a question ${state} has no barrier that axe knows of in any mode, and fits`,
    afterFirst(place),
    async ({ page }) => {
      test.slow();
      await page.goto(watering);
      await reach(page);
      await expectEveryMode(page, state);
    },
  );
}
