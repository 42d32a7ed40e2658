import { weighResponse } from './weigh-response.mjs';

/**
 * Opens a page as a first-time reader and measures it twice: untouched, and once every island in it is live and a check is begun.
 * @param {import('@playwright/test').Browser} browser @param {string} address
 */
export async function measurePage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(drawAlike);
  /** @type {Promise<{ total: number, script: number }>[]} */
  const weights = [];
  page.on('response', (response) => {
    if (/^https?:/.test(response.url())) weights.push(weighResponse(response));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // What starts when the browser has nothing to do counts as well.
  await page.waitForTimeout(1000);
  const untouched = sum(await Promise.all(weights));

  const islandsLeft = await bringToLife(page);
  await beginCheck(page);
  await page.waitForLoadState('networkidle');
  const live = sum(await Promise.all(weights));
  await context.close();
  return {
    requests: untouched.requests,
    total: untouched.total,
    scriptBeforeTouch: untouched.script,
    scriptOnceLive: live.script,
    islandsLeft,
  };
}

/** Runs before a page’s own scripts. Which types a check asks is drawn by chance: here it is the same draw each time. */
function drawAlike() {
  crypto.getRandomValues = (array) => new Uint8Array(array.buffer).fill(1) && array;
}

/** @param {import('@playwright/test').Page} page */
async function bringToLife(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += 400) {
    await page.mouse.move(300 + (y % 300), 300);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
  const waiting = page.locator('astro-island[ssr]');
  for (let tries = 0; tries < 50 && (await waiting.count()) > 0; tries++) await page.waitForTimeout(100);
  return waiting.count();
}

/** The questions of a check are loaded when it is begun. @param {import('@playwright/test').Page} page */
async function beginCheck(page) {
  const start = page.locator('.check-start button');
  if ((await start.count()) === 0) return;
  await start.click();
  await page.locator('[data-step=attempt] .question').waitFor();
}

/** @param {{ total: number, script: number }[]} weights */
function sum(weights) {
  return {
    requests: weights.length,
    total: weights.reduce((all, { total }) => all + total, 0),
    script: weights.reduce((all, { script }) => all + script, 0),
  };
}
