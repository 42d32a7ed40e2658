import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readSearchTexts } from './read-search-index.ts';
import { before } from './tiny-courses.ts';
import { test } from './watched-test.ts';

const hostile = {
  'signs of a pattern': '.*+?^$ {} ()|[]\\ (a+)+$ [z-a] (?<!x)',
  'signs of a query language': '!soil ^water =light \'window "dry soil" soil | water',
  markup: '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  'ten thousand letters': 'soil'.repeat(2500),
  'ten thousand words': 'a '.repeat(5000),
  emoji: '🌱👩🏽‍🌾🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'half an emoji': '\uD83C',
  'right to left': '\u202Eتربة جافة\u2066',
  accents: 'sóïl wátèr z̸̡͝a̷l̵g̶o̶',
  'nothing to see': '\u200B\u00AD \t',
};

for (const [what, query] of Object.entries(hostile)) {
  test(`the search takes ${what} as plain words`, async ({ page }) => {
    await page.goto(before);
    const title = await page.title();
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.fill(query);
    await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText('Loading the search…');
    await expect(page.getByRole('dialog').locator('img, script')).toHaveCount(0);
    expect(await page.title()).toBe(title);
    await field.fill('soil');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'How to know' })).toBeVisible();
  });
}

test('every address in the search index leads to a place that is there', () => {
  const texts = readSearchTexts();
  expect(texts.length).toBeGreaterThan(10);
  for (const { page, slug } of texts) {
    const markup = readFileSync(`dist${page.replace(/\/$/, '/index.html')}`, 'utf8');
    if (slug !== '') expect(markup, `${page}#${slug}`).toContain(` id="${slug}"`);
  }
});
