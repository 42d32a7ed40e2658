// Measures in Chromium what the pages of dist/ load, and fails above the budgets of budgets.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { findPages } from './measuring/find-pages.mjs';
import { measurePage } from './measuring/measure-page.mjs';
import { serveBuild } from './measuring/serve-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { kB, page: budget } = JSON.parse(readFileSync(join(root, 'scripts/budgets.json'), 'utf8'));
const columns = ['requests', 'total', 'scriptBeforeTouch', 'scriptOnceLive'];

try {
  await measureBuild();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function measureBuild() {
  const pages = findPages(join(root, 'dist'));
  const server = await serveBuild(root);
  try {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
    console.log('| page (gzipped kB) | requests | total | script before touch | script once live |');
    console.log('|---|---|---|---|---|');
    for (const { name, file } of pages) report(name, await measurePage(browser, `${server.address}/${file}`));
    console.log(`| budget | ${columns.map((column) => budget[column]).join(' | ')} |`);
    await browser.close();
  } finally {
    server.stop();
  }
}

/** @param {string} name @param {Record<string, number>} measured */
function report(name, measured) {
  const amounts = columns.map((column) => (column === 'requests' ? measured[column] : measured[column] / kB));
  const cells = amounts.map((amount, place) => {
    const isOver = amount > budget[columns[place]];
    if (isOver) process.exitCode = 1;
    return `${Number.isInteger(amount) ? amount : amount.toFixed(1)}${isOver ? ' OVER' : ''}`;
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
  if (measured.islandsLeft > 0) {
    console.error(`${name}: ${measured.islandsLeft} islands did not come to life.`);
    process.exitCode = 1;
  }
}
