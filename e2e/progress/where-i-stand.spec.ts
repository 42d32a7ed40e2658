import { expect } from '@playwright/test';
import { answerQuestion } from '../answer-question.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { choosePath } from '../paths/choose-path.ts';
import { showMode } from '../show-mode.ts';
import { lessonOfPaths, paths } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

test('the map shows the chosen path and what is done of it, in words as in marks, and leads on', async ({
  page,
}) => {
  const progressPage = `${paths}progress.html`;
  const map = page.getByRole('region', { name: 'Map of your path' });
  const rows = map.locator('.path-map > li:visible');
  const stop = (lesson: string) => map.locator(`.stop:visible:has([data-completion-of="lesson ${lesson}"])`);
  const state = (lesson: string) => stop(lesson).locator('desc');

  await choosePath(page, 'Cook');
  await page.goto(progressPage);
  await expect(page.getByRole('link', { name: words.start })).toBeVisible();
  await expect(page.getByText('About 30 minutes of lessons are left. Checks come on top.')).toBeVisible();
  await expect(rows.getByRole('link')).toHaveText(['For everybody', 'In the kitchen', 'Final check']);
  await expect(rows.getByRole('img', { name: '2 lessons, drawn as marks on a line' })).toHaveCount(2);
  await expect(rows.getByRole('img', { name: 'The final check, drawn as a star' })).toHaveCount(1);
  await expect(
    page.getByText('to pass: 1 of 2 correct, and each on a point that matters most'),
  ).toBeVisible();

  await page.goto(lessonOfPaths('stoves'));
  await answerQuestion(page, 'stoves-first', 'hands');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
  await page.goto(progressPage);
  await expect(rows.nth(1)).toContainText('1 of 2 complete');
  await expect(page.getByText('About 23 minutes of lessons are left.')).toBeVisible();
  await expect(state('stoves')).toHaveAttribute('data-completion', 'completed');
  await expect(stop('stoves').locator('.stop-tick')).toBeVisible();
  await expect(stop('pans').locator('.stop-tick')).toBeHidden();
  for (const look of ['light', 'in forced colours'] as const) {
    await showMode(page, look);
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'Continue with “Pans”' }).click();
  await expect(page).toHaveURL(lessonOfPaths('pans'));
});

test('what is complete stays complete and open to look back at, whatever is answered later', async ({
  page,
}) => {
  await choosePath(page, 'Cook');
  await page.goto(lessonOfPaths('stoves'));
  await answerQuestion(page, 'stoves-first', 'hands');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
  await page.getByRole('button', { name: words.retry }).click();
  await answerQuestion(page, 'stoves-first', 'apron');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
  await page.goto(`${paths}progress.html`);
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Stoves' }) });
  await expect(entry).toContainText(words.complete);
  await entry.getByRole('link').click();
  await expect(page.getByRole('button', { name: words.retry })).toBeVisible();
});
