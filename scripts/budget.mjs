// Measures in Chromium what the pages of dist/ load, and fails above the budgets of budgets.json. With --sample it takes
// one lesson and one check in eight.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findWholeChromium } from './find-chromium.mjs';
import { findPages } from './measuring/find-pages.mjs';
import { measurePage } from './measuring/measure-page.mjs';
import { serveBuild } from './measuring/serve-build.mjs';
import { reportSearch } from './searching/report-search.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const budgets = JSON.parse(readFileSync(join(root, 'scripts/budgets.json'), 'utf8'));
const { kB, page: budget } = budgets;
/** Measuring is mostly waiting until nothing more comes, and bytes don’t depend on how fast it goes. */
const AT_ONCE = 4;
const SAMPLE = 8;
const columns = ['requests', 'total', 'scriptBeforeTouch', 'scriptOnceLive'];

try {
  await measureBuild();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function measureBuild() {
  const isSampled = process.argv.includes('--sample');
  const pages = findPages(join(root, 'dist')).filter(
    ({ file }, place) => !isSampled || !/^(?:lessons|checks)\//.test(file) || place % SAMPLE === 0,
  );
  const server = await serveBuild(root);
  try {
    const browser = await chromium.launch({ executablePath: findWholeChromium(), args: chromiumFlags });
    console.log('| page (gzipped kB) | requests | total | script before touch | script once live |');
    console.log('|---|---|---|---|---|');
    const left = [...pages];
    while (left.length > 0) {
      const batch = left.splice(0, AT_ONCE);
      const measured = await Promise.all(
        batch.map(({ file }) => measurePage(browser, `${server.address}/${file}`)),
      );
      for (const [place, page] of batch.entries()) report(page, measured[place] ?? {});
    }
    console.log(`| budget | ${columns.map((column) => budget[column]).join(' | ')} |`);
    const isWithin = await reportSearch(browser, join(root, 'dist'), server.address, budgets);
    if (!isWithin) process.exitCode = 1;
    await browser.close();
  } finally {
    server.stop();
  }
}

/**
 * What a page may load. Each type of question brings its own program, so a lesson of many types may load more.
 * @param {import('./measuring/find-pages.mjs').Page} page
 */
function budgetOf({ kind, types }) {
  const { typesWithin, eachFurtherType, ...lesson } = budgets.lesson;
  const further = Math.max(0, types - typesWithin) * eachFurtherType;
  const own = kind ? budgets[kind] : types > 0 ? lesson : {};
  return { ...budget, scriptOnceLive: budget.scriptOnceLive + further, ...own };
}

/** @param {import('./measuring/find-pages.mjs').Page} page @param {Record<string, number>} measured */
function report(page, measured) {
  const { name } = page;
  const allowed = budgetOf(page);
  const amounts = columns.map((column) => (column === 'requests' ? measured[column] : measured[column] / kB));
  const cells = amounts.map((amount, place) => {
    const isOver = amount > allowed[columns[place]];
    if (isOver) process.exitCode = 1;
    return `${Number.isInteger(amount) ? amount : amount.toFixed(1)}${isOver ? ' OVER' : ''}`;
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
  if (measured.islandsLeft > 0) {
    console.error(`${name}: ${measured.islandsLeft} islands did not come to life.`);
    process.exitCode = 1;
  }
}
