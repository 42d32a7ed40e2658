import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../expect-accessible.ts';
import { onlyInFull } from '../only-in-full.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing, everyType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

test(
  'how sure a learner felt before and after is drawn and told on the progress page, to them alone',
  onlyInFull,
  async ({ page }) => {
    const section = page.getByRole('region', { name: 'Before and after' });
    const feel = async (id: string, level: string) => {
      await page.goto(choosing);
      const { box } = questionOnPage(page, id);
      await box.getByRole('radio', { name: level, exact: true }).check();
      await box.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(questionOnPage(page, id).outcome('Noted')).toBeVisible();
      await page.goto(`${everyType}progress.html`);
    };
    await feel('tea-before', 'Mostly');
    const row = section.getByRole('row').last();
    await expect(row.getByRole('cell')).toContainText(['4 of 5', 'not said yet']);
    await feel('tea-after', 'Somewhat');
    await expect(section.getByRole('rowheader')).toHaveText('I could make a pot of tea for a guest.');
    await expect(row.getByRole('cell')).toContainText(['4 of 5', '3 of 5']);
    await expect(
      row.getByRole('img', { name: 'A line from 1 to 5. Before: 4 of 5. After: 3 of 5.' }),
    ).toBeVisible();
    await expect(section).toContainText('It does not show that the course changed anything.');
    await expectAccessible(page);
    await page.getByRole('button', { name: words.clear }).click();
    await page.getByRole('button', { name: words.clearConfirm }).click();
    await expect(page.getByText(words.cleared)).toBeVisible();
    await expect(section).toBeHidden();
  },
);

test('what a learner knew at first, before and after, is drawn and told on the progress page', async ({
  page,
}) => {
  const section = page.getByRole('region', { name: 'Before and after' });
  const welcome = '/lessons/welcome-and-how-this-course-works.html';
  await page.goto('/progress.html');
  await expect(section).toBeHidden();
  await choose(page, welcome, 'start-know-job', 'same', 'describe');
  await choose(page, welcome, 'start-know-results', 'none');
  await choose(page, '/lessons/my-action-plan.html', 'end-know-job', 'agreed');
  await page.goto('/progress.html');
  await expect(section).toBeVisible();
  const row = (name: string) => section.getByRole('row', { name }).getByRole('cell');
  await expect(row('What makes the job clear')).toHaveText(['not right', 'right']);
  await expect(row('What was found for symptoms')).toHaveText(['right', 'not answered']);
  await expect(row('What the ratings of the reviews mean')).toHaveText(['not answered', 'not answered']);
  await expect(
    section.getByRole('img', { name: 'Right at first. Before: 1 of 3. After: 1 of 3.' }),
  ).toBeVisible();
  // How sure one felt was not said, so that table stays away.
  await expect(section.getByRole('table')).toHaveCount(1);
  await expectAccessible(page);
});

/** Tries choices one after the other until the last is accepted. */
async function choose(page: Page, lesson: string, id: string, ...choices: readonly string[]): Promise<void> {
  await page.goto(lesson);
  const question = questionOnPage(page, id);
  for (const [place, choice] of choices.entries()) {
    if (place > 0) await question.retry.click();
    await question.choice(choice).check();
    await question.check.click();
    await expect(question.outcome(place < choices.length - 1 ? words.notYet : words.correct)).toBeVisible();
  }
}
