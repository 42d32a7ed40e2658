import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { listPages } from '../list-pages.ts';
import { readLessons } from '../read-lessons.ts';
import { readSearchFiles } from '../read-search-index.ts';
import { found, textOf } from '../text-of.ts';
import { builtFolder, everyType } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';

const typed = /\b(?:might|bitter|cosy|tannin|knitted|Camellia)\b/i;

const searchFiles = 'any file of the search';

/** The page with a whole conversation shows what follows, on purpose. */
const pages = listPages(`${builtFolder}/every-type`).filter((file) => !file.startsWith('/conversations/'));

for (const file of [...pages, searchFiles]) {
  test(`in the course of every type, ${file} has no note, model answer or accepted word`, async ({
    page,
  }) => {
    const folder = `${builtFolder}/every-type`;
    const markup =
      file === searchFiles
        ? readSearchFiles(folder)
        : readFileSync(`${folder}${file.replace(/\/$/, '/index.html')}`, 'utf8');
    const secrets = readLessons('e2e/courses/every-type')
      .flatMap(({ questions, conversations }) => [...questions, ...conversations])
      .flatMap(({ notes }) => notes);
    expect(secrets.length).toBeGreaterThan(15);
    const bare = textOf(markup.replaceAll(/["=]/g, ' '));
    for (const text of [markup, markup.replaceAll(/\s+/g, ' '), textOf(markup), bare]) {
      expect(found(secrets, text)).toEqual([]);
      expect(text).not.toMatch(typed);
      expect(text).not.toMatch(/feedback:|Hint (?:one|two)|Model answer:/);
    }
    if (!file.startsWith('/lessons/')) return;
    await page.goto(`${everyType}${file.slice(1)}`);
    for (const box of await page.locator('.question').all()) {
      await box.scrollIntoViewIfNeeded();
      await box.hover();
      await expect(box).toHaveAttribute('data-live', 'true');
    }
    const live = await page.content();
    expect(found(secrets, live)).toEqual([]);
    expect(live).not.toMatch(typed);
  });
}
