import { expect } from '@playwright/test';
import { giveAnswer } from '../give-answer.ts';
import { keyboard } from '../hands.ts';
import { questionOnPage } from '../question-on-page.ts';
import { readLessons } from '../read-lessons.ts';
import { lessonOfEveryType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

/** What is heard with the focus on the answer: where to find it, what is said of the parts, and what is right. */
const heard: Readonly<Record<string, readonly RegExp[]>> = {
  'tea-water': [/right answers are marked/, /not this one.*Cold feedback|not this one.*Boiling feedback/],
  'tea-things': [/right answers are marked/, /not this one.*Sugar feedback/],
  'tea-plant': [/right answers are marked/, /not this one.*Colour feedback/],
  'tea-steps': [/stands below yours/, /Boil feedback/, /The right order.*Boil.*Warm.*Pour.*Wait/],
  'tea-kinds': [/under each line/, /The right one: Japan.*Matcha feedback/, /The right one: Taiwan/],
  'tea-sort': [/under each line/, /The right one: A drink.*Green feedback/, /The right one: A thing/],
  'tea-gaps': [/beside the gaps/, /Gap 1: not yet.*“may”.*“bitter”.*“boiling”/, /Gap 2: Bitter feedback/],
  'tea-word': [/stands below yours/, /A right answer: cosy/],
};

for (const { id: lesson, questions } of readLessons('e2e/courses/every-type')) {
  for (const { id, wrong } of questions.filter(({ isScored }) => isScored)) {
    test(`with the focus on the answer of ${id}, all that is said of it is heard`, async ({ page }) => {
      await page.goto(lessonOfEveryType(lesson));
      const { box, outcome, showAnswer } = questionOnPage(page, id);
      await box.hover();
      await expect(box).toHaveAttribute('data-live', 'true');
      await giveAnswer(page, keyboard, id, wrong);
      await expect(outcome(words.notYet)).toBeFocused();
      await keyboard.press(showAnswer);
      await expect(outcome(words.answer)).toBeFocused();
      for (const part of heard[id] ?? [/^nothing is known of this question$/])
        await expect(outcome(words.answer)).toHaveAccessibleDescription(part);
    });
  }
}
