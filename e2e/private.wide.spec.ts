import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { samplePages } from './sample-pages.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

for (const path of samplePages()) {
  test(`${path} asks no other host for anything, whatever is done on it`, async ({ page }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
    await page.goto(path);
    for (const check of await page.getByRole('button', { name: words.check }).all()) await check.hover();
    for (const input of await page.locator('.choice:first-of-type input').all()) await input.check();
    await page.getByRole('button', { name: words.check }).evaluateAll((buttons: HTMLButtonElement[]) => {
      for (const button of buttons) button.click();
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('recovery');
    await expect(page.locator('mark').first()).toBeVisible();
    const { host } = new URL(page.url());
    await page.goto('about:blank');
    expect([...hosts]).toEqual([host]);
  });
}

test('no file of the build names another host for the browser to ask', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|css|svg|js)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  const calls = [
    /<(?:link|script|img|source|iframe|form|video|audio|object|embed|use|image)\b[^>]*\b(?:src|srcset|href|action|data|poster)="(?:https?:)?\/\/[^"]*"/gi,
    /url\(\s*['"]?(?:https?:)?\/\/[^)]*\)/gi,
    /@import[^;]*\/\/[^;]*/gi,
    /(?:fetch|import|sendBeacon|WebSocket|EventSource|open)\(\s*["'`](?:https?:|wss?:)?\/\/[^)]*/g,
  ];
  const found = files.flatMap((file) => {
    const text = readFileSync(`dist/${file}`, 'utf8');
    return calls.flatMap((call) => [...text.matchAll(call)].map(([hit]) => `${file}: ${hit}`));
  });
  expect(found).toEqual([]);
});
