import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerQuestion } from '../answer-question.ts';
import { checkOnPage } from '../checks/check-on-page.ts';
import { onlyInFull } from '../only-in-full.ts';
import { questionOnPage } from '../question-on-page.ts';
import { words } from '../words.ts';
import { test, waitForCopy } from './offline-test.ts';
import type { CourseHost } from './serve-course.ts';

/** One page, once; then there is no line any more. */
async function loadOnce(page: Page, host: CourseHost, path = ''): Promise<void> {
  await page.goto(host.page(path));
  await waitForCopy(page);
  host.isDown = true;
  await page.context().setOffline(true);
}

async function completeWatering(page: Page): Promise<void> {
  await answerQuestion(page, 'watering-when', 'when-dry');
  await answerQuestion(page, 'watering-tools', 'can', 'finger');
  await expect(page.getByText(words.lessonComplete)).toBeVisible();
}

test('loaded once, the course is taken without a line: a lesson, a search, completion; and it is all there on coming back', async ({
  page,
  host,
}) => {
  await loadOnce(page, host);
  await test.step('take a lesson that was never opened before', async () => {
    await page.getByRole('link', { name: words.start }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Watering' })).toBeVisible();
    await completeWatering(page);
  });
  await test.step('search from the dialog, and follow what is found', async () => {
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: words.searchTitle });
    await dialog.getByRole('searchbox').fill('windw');
    await dialog.getByRole('link', { name: 'Light › Which window', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Light' })).toBeVisible();
  });
  await test.step('search from the page', async () => {
    await page.goto(host.page('search.html'));
    await page.getByRole('searchbox').fill('finger');
    await expect(page.getByRole('main').getByRole('link', { name: 'How to know' })).toBeVisible();
  });
  await test.step('complete the course', async () => {
    await page.goto(host.page('lessons/light.html'));
    await answerQuestion(page, 'light-window', 'south');
    await answerQuestion(page, 'light-turning', 'straight');
    await answerQuestion(page, 'light-winter', 'shorter');
    await page.goto(host.page('progress.html'));
    await expect(page.getByText(words.allDone)).toBeVisible();
  });
  await test.step('come back with a line', async () => {
    host.isDown = false;
    await page.context().setOffline(false);
    await page.goto(host.page('lessons/watering.html'));
    await expect(questionOnPage(page, 'watering-when').outcome(words.correct)).toBeVisible();
    await page.goto(host.page('progress.html'));
    await expect(page.getByText(words.allDone)).toBeVisible();
  });
});

test('the page that brought the worker in comes to life without a line, never opened anew', async ({
  page,
  host,
}) => {
  await loadOnce(page, host, 'lessons/watering.html');
  await completeWatering(page);
});

test('a page that is not kept says that there is no connection, and what is kept is a step away', async ({
  page,
  host,
}) => {
  await loadOnce(page, host);
  const response = await page.goto(host.page('trainers.html'));
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no connection' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: words.progress }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.progress })).toBeVisible();
});

test(
  'with a line such a page is the host’s, and so is one that is not there',
  onlyInFull,
  async ({ page, host }) => {
    await page.goto(host.page(''));
    await waitForCopy(page);
    expect((await page.goto(host.page('trainers.html')))?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: /trainers/i })).toBeVisible();
    expect((await page.goto(host.page('nothing.html')))?.status()).toBe(404);
  },
);

test(
  'addresses that a host shortens, and with something after a question mark, open too',
  onlyInFull,
  async ({ page, host }) => {
    // As hosts do that leave `.html` out.
    host.instead = (path, response) => {
      if (path.endsWith('.html')) response.writeHead(301, { location: host.page(path.slice(0, -5)) }).end();
      else if (existsSync(join(host.folder, `${path}.html`)))
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(readFileSync(join(host.folder, `${path}.html`)));
      return response.writableEnded;
    };
    await loadOnce(page, host);
    for (const path of [
      'lessons/light.html',
      'lessons/light',
      'lessons/light.html?from=mail',
      'index.html',
    ]) {
      expect((await page.goto(host.page(path)))?.status()).toBe(200);
    }
  },
);

test.describe('with checks', () => {
  test.use({ course: 'checks' });

  test(
    'a check whose questions were never loaded is begun without a line',
    onlyInFull,
    async ({ page, host }) => {
      await loadOnce(page, host);
      await page.goto(host.page('checks/brew-check.html'));
      const check = checkOnPage(page);
      await check.start.click();
      await expect(check.heading(/^Question 1 of/)).toBeVisible();
      await expect(check.question).toBeVisible();
    },
  );
});
