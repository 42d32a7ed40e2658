import { expect, type Locator, type Page } from '@playwright/test';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { readLessons } from './read-lessons.ts';
import { sampleLessons, samplePages } from './sample-pages.ts';
import { lessonOfEveryType } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

// Playwright’s text search passes over `<noscript>`.
const explanation = (page: Page, hasText: string) => page.locator('noscript p', { hasText });

/** The prompt names a group of controls, or stands above the room to write. */
async function expectAsked(box: Locator, prompt: string): Promise<void> {
  const group = box.getByRole('group', { name: prompt, exact: true });
  await expect(group.or(box.locator('.question-prompt', { hasText: prompt }))).toBeVisible();
}

test.use({ javaScriptEnabled: false });

for (const { id, title, questions } of sampleLessons()) {
  test(`without JavaScript “${title}” reads as a lesson with questions`, async ({ page }) => {
    await page.goto(`/lessons/${id}.html`);
    await expect(explanation(page, 'Checking answers and keeping your place need JavaScript.')).toBeVisible();
    await expect(page.getByRole('button', { name: words.check })).toHaveCount(0);
    await expect(page.locator('input:checked, [aria-checked=true]')).toHaveCount(0);
    for (const { id: item, prompt, choices } of questions) {
      const question = questionOnPage(page, item);
      await expectAsked(question.box, prompt);
      for (const choice of choices)
        await expect(question.choice(choice.id)).toHaveAccessibleName(choice.text);
    }
    const text = (await page.innerText('body')).replaceAll(/\s+/g, ' ');
    expect(questions.flatMap(({ notes }) => notes).filter((note) => text.includes(note))).toEqual([]);
  });
}

for (const { id, questions } of readLessons('e2e/courses/every-type')) {
  test(`without JavaScript every type of “${id}” is asked, and nothing can be pressed or is given away`, async ({
    page,
  }) => {
    await page.goto(lessonOfEveryType(id));
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    for (const { id: item, prompt } of questions) await expectAsked(questionOnPage(page, item).box, prompt);
    await expect(page.locator('.question :is(.part-mark, .outcome, .model, .hints)')).not.toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
    for (const field of await page.locator('.question [data-part], textarea').all())
      await expect(field).toHaveValue('');
  });
}

test('without JavaScript no order gives the answer away', async ({ page }) => {
  await page.goto(lessonOfEveryType('placing'));
  const steps = await page.locator('[id="question.tea-steps"] .step-words').allInnerTexts();
  const right = ['Boil the water', 'Warm the pot', 'Pour the water on the leaves', 'Wait three minutes'];
  expect(steps.toSorted()).toEqual(right.toSorted());
  expect(steps).not.toEqual(right);
  const cards = page.locator('[id="question.tea-sort"] .placing label');
  await expect(cards).toHaveCount(4);
  expect(await cards.allInnerTexts()).not.toEqual(['Green tea', 'Black tea', 'A kettle', 'A spoon']);
  const countries = await page.locator('[id="part.tea-kinds.matcha"] option').allInnerTexts();
  expect(countries.toSorted()).toEqual(['Choose…', 'Iceland', 'India', 'Japan', 'Taiwan']);
  expect(countries).not.toEqual(['Choose…', 'Japan', 'India', 'Taiwan', 'Iceland']);
  await page.goto(lessonOfEveryType('writing'));
  const heats = await page.locator('[id="part.tea-gaps.heat"] option').allInnerTexts();
  expect(heats.toSorted()).toEqual(['Choose…', 'boiling', 'cold', 'warm']);
  expect(heats[1]).not.toBe('boiling');
  await expect(page.locator('[id="question.tea-gaps"]')).toContainText(/\((?:cold|warm) \//);
});

test('without JavaScript every link on every page leads somewhere', onlyInFull, async ({ page }) => {
  test.slow();
  const targets = new Set<string>();
  for (const path of samplePages()) {
    await page.goto(path);
    for (const [, href = ''] of (await page.content()).matchAll(/<a\b[^>]*\shref="([^"]*)"/g))
      targets.add(new URL(href, page.url()).href.replace(/#.*/, ''));
  }
  expect(targets.size).toBeGreaterThan(4);
  // Where other sites lead, nobody can promise.
  const own = [...targets].filter((target) => target.startsWith(new URL(page.url()).origin));
  for (const target of own) expect((await page.request.get(target)).status(), target).toBe(200);
});

test('without JavaScript the progress and search pages say what they need', async ({ page }) => {
  await page.goto('/progress.html');
  await expect(explanation(page, 'which needs JavaScript')).toBeVisible();
  await expect(page.getByText('Looking up your progress')).toBeHidden();
  await page.goto('/search.html');
  await expect(explanation(page, 'Searching needs JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});
