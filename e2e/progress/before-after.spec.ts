import { expect } from '@playwright/test';
import { expectAccessible } from '../expect-accessible.ts';
import { questionOnPage } from '../question-on-page.ts';
import { choosing, everyType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

test('how sure a learner felt before and after is drawn and told on the progress page, to them alone', async ({
  page,
}) => {
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
});
