import { expect, type Page } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { questionOnPage } from './question-on-page.ts';
import { readLessons } from './read-lessons.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

// Playwright’s text search passes over `<noscript>`.
const explanation = (page: Page, hasText: string) => page.locator('noscript p', { hasText });

test.use({ javaScriptEnabled: false });

for (const { id, title, questions } of readLessons()) {
  test(`without JavaScript “${title}” reads as a lesson with questions`, async ({ page }) => {
    await page.goto(`/lessons/${id}.html`);
    await expect(explanation(page, 'Checking answers and keeping your place need JavaScript.')).toBeVisible();
    await expect(page.getByRole('button', { name: words.check })).toHaveCount(0);
    await expect(page.locator('input:checked, [aria-checked=true]')).toHaveCount(0);
    for (const { id: item, prompt, choices } of questions) {
      const question = questionOnPage(page, item);
      await expect(question.box.getByRole('group', { name: prompt, exact: true })).toBeVisible();
      for (const choice of choices)
        await expect(question.choice(choice.id)).toHaveAccessibleName(choice.text);
    }
    const text = (await page.innerText('body')).replaceAll(/\s+/g, ' ');
    expect(
      questions.flatMap(({ choices }) => choices).filter(({ feedback }) => text.includes(feedback)),
    ).toEqual([]);
  });
}

test('without JavaScript every link on every page leads somewhere', async ({ page }) => {
  const targets = new Set<string>();
  for (const path of listPages()) {
    await page.goto(path);
    for (const link of await page.getByRole('link').all())
      targets.add(new URL((await link.getAttribute('href')) ?? '', page.url()).href.replace(/#.*/, ''));
  }
  expect(targets.size).toBeGreaterThan(4);
  for (const target of targets) expect((await page.request.get(target)).status(), target).toBe(200);
});

test('without JavaScript the progress and search pages say what they need', async ({ page }) => {
  await page.goto('/progress.html');
  await expect(explanation(page, 'which needs JavaScript')).toBeVisible();
  await expect(page.getByText('Looking up your progress')).toBeHidden();
  await page.goto('/search.html');
  await expect(explanation(page, 'Searching needs JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});
