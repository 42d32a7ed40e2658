import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { courseAddress } from './addresses.ts';

const said = /If you opened it as a file: the course has to be opened from a web address/;

for (const file of ['index.html', 'lessons/welcome-and-how-this-course-works.html', 'register.html'])
  test(`${file}, opened as a file, says first of all what to do, without a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve('dist', file)).href);
    const notice = page.getByText(said);
    await expect(notice).toBeVisible();
    await expect(notice).toBeInViewport();
    await page.goto(`${courseAddress}/${file}`);
    await expect(page.getByText(said)).toBeHidden();
    await expect(page.getByRole('paragraph').filter({ hasText: said })).toHaveCount(0);
    await context.close();
  });
