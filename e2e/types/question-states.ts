import { expect, type Page } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { finger } from '../hands.ts';
import { questionOnPage } from '../question-on-page.ts';
import type { WrittenLesson } from '../read-lessons.ts';

const scoredOf = ({ questions }: WrittenLesson) => questions.filter(({ isScored }) => isScored);

/** How the questions of a lesson come into each state, from the one before. */
export const questionStates: Readonly<Record<string, (page: Page, lesson: WrittenLesson) => Promise<void>>> =
  {
    async untouched(page, { questions }) {
      for (const { id } of questions) {
        const { box } = questionOnPage(page, id);
        await box.scrollIntoViewIfNeeded();
        await box.hover();
        await expect(box).toHaveAttribute('data-live', 'true');
      }
    },
    async 'in error'(page) {
      for (const hint of await page.getByRole('button', { name: 'Hint', exact: true }).all())
        await hint.tap();
      const compare = page.getByRole('button', { name: 'Compare with a model answer' });
      if ((await compare.count()) > 0) await compare.tap();
      const checks = page.getByRole('button', { name: /^(?:Check|Save)$/ });
      for (const check of await checks.all()) await check.tap();
      await expect(page.locator('.question-error')).toHaveCount(await checks.count());
    },
    async 'answered wrong'(page, lesson) {
      for (const { id, wrong } of scoredOf(lesson)) await giveAnswer(page, finger, id, wrong);
      for (const { id, isScored } of lesson.questions) {
        const { box } = questionOnPage(page, id);
        const save = box.getByRole('button', { name: 'Save', exact: true });
        if (isScored || (await save.count()) === 0) continue;
        await box.getByRole('radio').nth(1).tap();
        await save.tap();
        await expect(save).toHaveCount(0);
      }
    },
    async 'with the answer shown'(page, lesson) {
      for (const { id } of scoredOf(lesson)) await questionOnPage(page, id).showAnswer.tap();
      await expect(page.locator('.outcome[data-verdict=final]')).toHaveCount(scoredOf(lesson).length);
    },
    async 'answered right'(page, lesson) {
      for (const { id, key } of scoredOf(lesson)) {
        await questionOnPage(page, id).retry.tap();
        await giveAnswer(page, finger, id, key);
      }
      await expect(page.locator('.outcome[data-verdict=correct]')).toHaveCount(scoredOf(lesson).length);
      for (const others of await page.locator('.others summary').all()) await others.tap();
    },
  };
