import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { onlyInFull } from './only-in-full.ts';
import { questionOnPage } from './question-on-page.ts';
import { after, before, light, watering } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const wateringAfter = `${after}lessons/watering.html`;
const lightAfter = `${after}lessons/light.html`;

const card = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });

test.beforeEach(
  'a learner finishes one lesson and begins another before the author edits',
  async ({ page }) => {
    await page.goto(watering);
    await answerQuestion(page, 'watering-when', 'when-dry');
    await answerQuestion(page, 'watering-tools', 'can', 'finger');
    await page.goto(light);
    await answerQuestion(page, 'light-window', 'south');
    await answerQuestion(page, 'light-turning', 'straight');
    await page.goto(after);
  },
);

test('answers survive new words, another order, and a lesson’s new title and file', async ({ page }) => {
  await page.goto(wateringAfter);
  await expect(page.getByRole('heading', { level: 1, name: 'Giving water' })).toBeVisible();
  for (const [item, chosen] of [
    ['watering-tools', ['can', 'finger']],
    ['watering-when', ['when-dry']],
  ] as const) {
    const question = questionOnPage(page, item);
    await question.box.scrollIntoViewIfNeeded();
    await expect(question.outcome(words.correct)).toBeVisible();
    await expect(question.box.locator('input:checked')).toHaveCount(chosen.length);
    for (const choice of chosen) await expect(question.choice(choice)).toBeChecked();
  }
});

test('only the question whose answer changed is asked again, and says why', async ({ page }) => {
  await page.goto(lightAfter);
  await expect(questionOnPage(page, 'light-turning').outcome(words.correct)).toBeVisible();
  const revised = questionOnPage(page, 'light-window');
  await expect(revised.box.getByText(words.updated)).toBeVisible();
  await expect(revised.box.locator('input:checked')).toHaveCount(0);
  await expect(page.getByText(words.updated)).toHaveCount(1);
  await answerQuestion(page, 'light-window', 'north');
  await expect(revised.outcome(words.correct)).toBeFocused();
  await expect(page.getByText(words.updated)).toHaveCount(0);
});

test(
  'a complete lesson stays complete, and its new question is there to answer',
  onlyInFull,
  async ({ page }) => {
    await expect(card(page, 'Giving water')).toContainText(words.complete);
    await page.goto(wateringAfter);
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
    await answerQuestion(page, 'watering-how-much', 'until-damp');
    await expect(questionOnPage(page, 'watering-how-much').outcome(words.correct)).toBeFocused();
  },
);

test('the learner is led to the first thing left in the new order', onlyInFull, async ({ page }) => {
  await expect(card(page, 'Light')).toContainText(words.started);
  await page.getByRole('link', { name: 'Continue with “Light”' }).click();
  await expect(page).toHaveURL(`${lightAfter}#question.light-window`);
});

test(
  'a lesson without questions is marked as done, and the course is then complete',
  onlyInFull,
  async ({ page }) => {
    await page.goto(lightAfter);
    await answerQuestion(page, 'light-window', 'north');
    await answerQuestion(page, 'light-winter', 'shorter');
    await page.goto(`${after}lessons/soil.html`);
    await page.getByRole('button', { name: words.markDone }).click();
    await expect(page.getByText(words.lessonComplete)).toBeVisible();
    await expect(page.getByRole('button', { name: words.markDone })).toBeHidden();
    await page.goto(`${after}progress.html`);
    await expect(page.getByText(words.allDone)).toBeVisible();
  },
);

test('the course before the edit keeps its own record as well', onlyInFull, async ({ page }) => {
  await page.goto(before);
  await expect(card(page, 'Watering')).toContainText(words.complete);
  await expect(page.getByRole('link', { name: 'Continue with “Light”' })).toHaveAttribute(
    'href',
    /#question\.light-winter$/,
  );
});
