// Measures in Chromium what keeping the learner's record costs, beside the same events written plainly.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { measureRecord } from './measuring/measure-record.mjs';
import { serveSource } from './measuring/serve-source.mjs';

const TIMES = 100;
const SIZES = [100, 1000, 4000];
const names = { leaves: 'leaves in two copies', plain: 'one JSON.stringify, one setItem' };

const server = await serveSource(fileURLToPath(new URL('..', import.meta.url)));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  console.log('| attempts | kept as | keys | kB | load | save one more | … and apply it |');
  console.log('|---|---|---|---|---|---|---|');
  for (const attempts of SIZES) await report(attempts);
} finally {
  await browser.close();
  server.stop();
}

/** @param {number} attempts */
async function report(attempts) {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => Reflect.has(globalThis, 'source'));
  const measured = await page.evaluate(measureRecord, { attempts, times: TIMES });
  for (const [kind, name] of Object.entries(names)) {
    const { keys, size, load, save, record } = measured[kind];
    const times = [load, save, record].map((time) =>
      time ? `${time.median.toFixed(1)} (${time.slow.toFixed(1)})` : '–',
    );
    console.log(`| ${attempts} | ${name} | ${keys} | ${(size / 1000).toFixed(0)} | ${times.join(' | ')} |`);
  }
  await page.close();
}
