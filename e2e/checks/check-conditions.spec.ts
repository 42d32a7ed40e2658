import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readBank } from '../read-lessons.ts';
import { builtFolder, moduleCheck } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { checkOnPage } from './check-on-page.ts';

const bank = readBank('e2e/courses/checks/modules/brew/check.mdx');
const notes = [...bank.values()].flatMap((question) => question.notes);

test('neither the page nor the bank’s file has a key or a note in plain text', () => {
  expect(notes.length).toBeGreaterThan(8);
  for (const file of ['brew-check.html', 'brew-check.json', 'final-check.html', 'final-check.json']) {
    const text = readFileSync(`${builtFolder}/checks/checks/${file}`, 'utf8');
    expect(notes.filter((note) => text.includes(note))).toEqual([]);
    expect(text).not.toMatch(/feedback:|kettle"|"key":/);
  }
});

test('while it is being answered, nothing in the page says what is right', async ({ page }) => {
  await page.goto(moduleCheck);
  const check = checkOnPage(page);
  await check.start.click();
  for (let number = 1; number <= bank.size; number += 1) {
    await expect(check.heading(`Question ${number} of ${bank.size}`)).toBeVisible();
    const live = await page.content();
    expect(notes.filter((note) => live.includes(note))).toEqual([]);
    expect(live).not.toMatch(/data-(?:mark|verdict)=/);
    await check.onwards.click();
  }
});

test('a bank that can’t be fetched says so, and is asked for again', async ({ page }) => {
  await page.route('**/brew-check.json', (route) => route.abort());
  await page.goto(moduleCheck);
  const check = checkOnPage(page);
  await check.start.click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.unroute('**/brew-check.json');
  await check.start.click();
  await expect(check.heading(`Question 1 of ${bank.size}`)).toBeFocused();
});

test('where storage is refused, a check can be taken and passed in the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(moduleCheck);
  const check = checkOnPage(page);
  await check.start.click();
  for (let number = 1; number <= bank.size; number += 1) await check.onwards.click();
  await check.finish.click();
  await expect(check.heading(words.notPassed)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a check says what it asks for and what it needs, and leads to its lessons', async ({ page }) => {
    await page.goto(moduleCheck);
    await expect(page.getByText('8 questions are drawn. 6 of them must be correct to pass.')).toBeVisible();
    await expect(page.locator('noscript p', { hasText: 'which needs JavaScript' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByText('What it covers').click();
    await expect(page.getByRole('link', { name: 'About water' })).toBeVisible();
  });
});
