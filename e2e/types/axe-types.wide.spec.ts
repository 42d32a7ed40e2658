import { expectAccessible } from '../expect-accessible.ts';
import { readLessons } from '../read-lessons.ts';
import { type Mode, showMode } from '../show-mode.ts';
import { lessonOfEveryType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { questionStates } from './question-states.ts';

test.use({ hasTouch: true });

const looks: readonly Mode[] = ['light', 'dark', 'in forced colours'];
for (const look of looks) {
  for (const lesson of readLessons('e2e/courses/every-type').filter(
    ({ questions }) => questions.length > 0,
  )) {
    test(`the questions of “${lesson.title}” have no barrier that axe knows of in any state, ${look}`, async ({
      page,
    }) => {
      test.slow();
      await showMode(page, look);
      await page.goto(lessonOfEveryType(lesson.id));
      for (const [state, reach] of Object.entries(questionStates)) {
        await test.step(state, async () => {
          await reach(page, lesson);
          await expectAccessible(page);
        });
      }
    });
  }
}
