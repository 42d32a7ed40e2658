import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { livePreviewPort } from './addresses.ts';
import { onlyInFull } from './only-in-full.ts';
import { words } from './words.ts';

const content = '.cache/live-preview';
const lesson = `${content}/modules/plants/watering.mdx`;
const address = `http://localhost:${livePreviewPort}/lessons/watering.html`;

test(
  'the live preview shows what an author saves, says what is wrong, and its questions work',
  onlyInFull,
  async ({ page }) => {
    test.slow();
    rmSync(content, { recursive: true, force: true });
    cpSync('e2e/courses/before', content, { recursive: true });
    const preview = spawn('astro', ['dev', '--port', String(livePreviewPort)], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: '.cache/live-preview-site' },
    });
    let printed = '';
    preview.stdout.on('data', (piece) => {
      printed += piece;
    });
    try {
      await expect.poll(() => printed, { timeout: 60_000 }).toContain('watching for file changes');
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

      const question = page.locator('.question').first();
      // Vite may reload the page once, when it has bundled what the island needs.
      await expect(async () => {
        await question.getByRole('button', { name: words.check }).click();
        await expect(question.getByText(words.nothingChosen)).toBeVisible({ timeout: 5000 });
      }).toPass({ timeout: 40_000 });

      writeFileSync(lesson, `${readFileSync(lesson, 'utf8')}\nJust written by the author.\n`);
      await expect(page.getByText('Just written by the author.')).toBeVisible({ timeout: 20_000 });

      writeFileSync(lesson, `${readFileSync(lesson, 'utf8')}\n##### Too deep\n`);
      await expect.poll(() => printed, { timeout: 20_000 }).toContain('heading-level');
    } finally {
      preview.kill();
      await once(preview, 'exit');
    }
  },
);
