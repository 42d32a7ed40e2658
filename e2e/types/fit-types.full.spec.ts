import { expect, type Page } from '@playwright/test';
import { findMoving } from '../access/find-moving.ts';
import { expectAtLeast } from '../expect-at-least.ts';
import { expectFits, textSettings } from '../expect-fits.ts';
import { readLessons } from '../read-lessons.ts';
import { showMode } from '../show-mode.ts';
import { lessonOfEveryType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { questionStates } from './question-states.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

async function expectTargets(page: Page): Promise<void> {
  const question = page.locator('.question');
  await expectAtLeast(44, question.locator('button, select, textarea, input[type=text]'));
  await expectAtLeast(44, question.locator('.choice, .scale-level'));
  await expectAtLeast(24, question.locator('summary'));
}

for (const lesson of readLessons('e2e/courses/every-type')) {
  test(`the questions of “${lesson.title}” fit a window of 320 pixels and a finger, in any state and text`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(lessonOfEveryType(lesson.id));
    for (const [state, reach] of Object.entries(questionStates)) {
      await test.step(state, async () => {
        await reach(page, lesson);
        await expectFits(page, textSettings);
        await expectTargets(page);
      });
    }
  });

  test(`in the questions of “${lesson.title}” nothing moves for whoever asks for less motion`, async ({
    page,
  }) => {
    test.slow();
    await showMode(page, 'with reduced motion');
    await page.goto(lessonOfEveryType(lesson.id));
    for (const [state, reach] of Object.entries(questionStates)) {
      await test.step(state, async () => {
        await reach(page, lesson);
        expect(await page.evaluate(findMoving)).toEqual([]);
      });
    }
  });
}
