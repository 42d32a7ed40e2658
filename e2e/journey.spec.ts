import { expect, type Page } from '@playwright/test';
import { passCheck } from './checks/check-on-page.ts';
import { makeChoices } from './conversation-on-page.ts';
import { giveAnswer } from './give-answer.ts';
import { keyboard } from './hands.ts';
import { questionOnPage } from './question-on-page.ts';
import { pathToEnding } from './read-conversation.ts';
import { readBank, readLessons, type WrittenLesson } from './read-lessons.ts';
import type { WrittenQuestion } from './read-question.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const lessons = readLessons().slice(0, 3);
const bank = readBank('content/modules/start-here/check.mdx');
const scored = (lesson: WrittenLesson) => lesson.questions.filter(({ isScored }) => isScored);

test('a learner with a keyboard goes from the first page to a complete module, its check passed, with breaks on the way', async ({
  context,
  page: firstPage,
}) => {
  test.slow();
  await firstPage.goto('/');
  await follow(firstPage, words.start);
  const page = await test.step('stop in the second lesson, and come back to it', async () => {
    const [first, second] = lessons as [WrittenLesson, WrittenLesson];
    await takeLesson(firstPage, first, scored(first));
    await follow(firstPage, `Next lesson: ${second.title}`);
    const [answered, ...left] = scored(second) as [WrittenQuestion, ...WrittenQuestion[]];
    await answerWrongThenRight(firstPage, answered);
    await expectRestored(firstPage, answered);
    await firstPage.close();
    const another = await context.newPage();
    await another.goto('/');
    await follow(another, `Continue with “${second.title}”`);
    const next = questionOnPage(another, left[0]?.id ?? '');
    await expect(another).toHaveURL(new RegExp(`/lessons/${second.id}\\.html#question\\.${left[0]?.id}$`));
    await expect(next.box).toBeInViewport();
    await another.keyboard.press('Tab');
    await expect(next.firstControl).toBeFocused();
    await takeLesson(another, second, left);
    return another;
  });
  for (const lesson of lessons.slice(2)) {
    await follow(page, `Next lesson: ${lesson.title}`);
    await takeLesson(page, lesson, scored(lesson));
  }
  await follow(page, 'Next: Check: Start here');
  await passCheck(page, keyboard, bank);
  await page.goto('/progress.html');
  await expect(page.getByRole('heading', { level: 3, name: `Start here ${words.complete}` })).toBeVisible();
  await expect(page.getByText(`3 of ${readLessons().length} lessons complete`)).toBeVisible();
});

async function follow(page: Page, name: string): Promise<void> {
  await keyboard.press(page.getByRole('main').getByRole('link', { name, exact: true }));
}

/** Answers these questions right and takes each conversation to an ending. The sidebar must then say so without a reload. */
async function takeLesson(page: Page, lesson: WrittenLesson, questions: readonly WrittenQuestion[]) {
  const { id, title, conversations } = lesson;
  await test.step(title, async () => {
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    const entry = page
      .getByRole('navigation', { name: words.module })
      .getByRole('listitem')
      .filter({ has: page.locator(`a[href$="${id}.html"]`) });
    // The first key, whichever it is, once there is a program to hear it.
    await page.waitForLoadState();
    await page.keyboard.press('Control');
    await expect(entry).toContainText(words.started);
    for (const question of questions) {
      await giveAnswer(page, keyboard, question.id, question.key);
      await expect(questionOnPage(page, question.id).outcome(words.correct)).toBeFocused();
    }
    for (const conversation of conversations)
      await makeChoices(page, keyboard, conversation.id, pathToEnding(conversation));
    await expect(entry).toContainText(words.complete);
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
  });
}

async function answerWrongThenRight(page: Page, { id, choices, key, wrong }: WrittenQuestion): Promise<void> {
  const shown = questionOnPage(page, id);
  const chosen = choices.find((choice) => wrong.chosen?.includes(choice.id));
  await giveAnswer(page, keyboard, id, wrong);
  await expect(shown.outcome(words.notYet)).toBeFocused();
  if (chosen) await expect(shown.box).toContainText(chosen.feedback);
  await keyboard.press(shown.retry);
  await expect(shown.firstControl).toBeFocused();
  await giveAnswer(page, keyboard, id, key);
  await expect(shown.outcome(words.correct)).toBeFocused();
}

async function expectRestored(page: Page, { id, key }: WrittenQuestion): Promise<void> {
  await page.reload();
  const shown = questionOnPage(page, id);
  await expect(shown.outcome(words.correct)).toBeVisible();
  for (const choice of key.chosen ?? []) await expect(shown.choice(choice)).toBeChecked();
  await expect(page.locator('body')).toBeFocused();
}
