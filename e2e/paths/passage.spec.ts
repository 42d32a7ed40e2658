import { expect, type Page } from '@playwright/test';
import { answerQuestion } from '../answer-question.ts';
import { pressTabTo } from '../press-tab-to.ts';
import { questionOnPage } from '../question-on-page.ts';
import { lessonOfPaths } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { choosePath } from './choose-path.ts';

const knives = lessonOfPaths('knives');
const forCooks = 'Cooks sharpen their own knives.';
const forWaiters = 'Waiters count the knives after the meal.';
const summary = (page: Page, name: string) => page.locator('summary', { hasText: name });

test('without a path every role’s passage is open and says whose it is', async ({ page }) => {
  await page.goto(knives);
  await expect(summary(page, 'For peer support workers')).toBeVisible();
  await expect(summary(page, 'For other staff')).toBeVisible();
  await expect(page.getByText(forCooks)).toBeVisible();
  await expect(page.getByText(forWaiters)).toBeVisible();
  await expect(page.getByText('See the view for').first()).toBeHidden();
});

test('on a path its own is open and the other’s is folded, to be opened by keyboard', async ({ page }) => {
  await choosePath(page, 'Cook');
  await page.goto(knives);
  await expect(page.getByText(forCooks)).toBeVisible();
  await expect(page.getByText(forWaiters)).toBeHidden();
  await pressTabTo(summary(page, 'See the view for other staff'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(forWaiters)).toBeVisible();
});

test('a question in the other role’s passage works, and does not count', async ({ page }) => {
  await choosePath(page, 'Cook');
  await page.goto(knives);
  await expect(page.getByText('0 of 2 questions answered correctly.')).toBeVisible();
  await summary(page, 'See the view for other staff').click();
  await answerQuestion(page, 'knives-count', 'hands');
  await expect(questionOnPage(page, 'knives-count').outcome(words.correct)).toBeFocused();
  await expect(page.getByText('0 of 2 questions answered correctly.')).toBeVisible();
  await expect(page.getByText(forWaiters)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every passage is open and says whose it is', async ({ page }) => {
    await page.goto(knives);
    await expect(summary(page, 'For peer support workers')).toBeVisible();
    await expect(page.getByText(forCooks)).toBeVisible();
    await expect(page.getByText(forWaiters)).toBeVisible();
  });
});
