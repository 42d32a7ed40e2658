import { expectEveryMode } from '../access/expect-every-mode.ts';
import { readLessons } from '../read-lessons.ts';
import { lessonOfEveryType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { questionStates } from './question-states.ts';

test.use({ hasTouch: true });

for (const lesson of readLessons('e2e/courses/every-type').filter(({ questions }) => questions.length > 0)) {
  test(`the questions of “${lesson.title}” have no barrier that axe knows of in any state and mode, and fit`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto(lessonOfEveryType(lesson.id));
    for (const [state, reach] of Object.entries(questionStates)) {
      await test.step(state, () => reach(page, lesson));
      await expectEveryMode(page, state);
    }
  });
}
