import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { wake } from '../carry-code.ts';
import { everyType, lessonOfEveryType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';

/** Never graded, so no code says that it was right. */
const selfRated = 'tea-own-words';
const folder = 'e2e/courses/every-type/modules/types';
const lessons = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const tags = [...text.matchAll(/<Question id="([^"]+)"([^>]*)>/g)];
    const graded = tags.filter(([, , more]) => !/type="(?:confidence|reflection)"/.test(more ?? ''));
    return {
      lesson: name.replace('.mdx', ''),
      items: graded.map(([, id]) => id ?? '').filter((id) => id !== selfRated),
    };
  });

test('a question of any type that is known from a code shows no answer, no key and no feedback', async ({
  page,
}) => {
  const ids = lessons.flatMap(({ items }) => items);
  const events = ids.map((item, place) => ({
    kind: 'carried',
    item,
    revision: 1,
    best: 1,
    id: `code ${place}`,
    seq: 1,
    at: 0,
  }));
  await page.goto(`${everyType}progress.html`);
  const course = await page.locator('html').getAttribute('data-course');
  const file = { format: 'alongside-progress', version: 1, course, edition: '1', events };
  await wake(page);
  await expect(page.getByText('Getting it ready…')).toHaveCount(0);
  const buffer = Buffer.from(JSON.stringify(file));
  await page
    .getByLabel(words.fileField)
    .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByText(words.added)).toBeVisible();
  for (const { lesson, items } of lessons) {
    await page.goto(lessonOfEveryType(lesson));
    for (const id of items) {
      const box = page.locator(`[id="question.${id}"]`);
      await box.scrollIntoViewIfNeeded();
      await expect(box.getByRole('group', { name: words.carried, exact: true })).toBeVisible();
      expect(await box.locator('input:checked').count()).toBe(0);
      await expect(box).not.toContainText(/feedback:|right one/i);
      await expect(box.locator('[data-mark]')).toHaveCount(0);
      await expect(box.getByRole('button', { name: words.retry })).toBeVisible();
    }
  }
});
