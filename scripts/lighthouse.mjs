// Runs Lighthouse on one page of each kind of dist/, and fails where a score is below 100. Names of kinds as arguments
// choose some of them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFreePort } from './measuring/find-free-port.mjs';
import { findKinds } from './measuring/find-kinds.mjs';
import { serveBuild } from './measuring/serve-build.mjs';

/** @typedef {import('lighthouse').Result} Result */

const root = fileURLToPath(new URL('..', import.meta.url));
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Performance is worked out from timings, so a busy machine moves it. The one in the middle counts. */
const RUNS = 3;
/** Below this, Lighthouse itself doubts what it measures: the machine is slow, or has other things to do. */
const ENOUGH_SPEED = 1000;
/** Pages for printing, or for nobody to come to. */
const passedOver = ['handbook', 'not-found'];

const asked = process.argv.slice(2);
const kinds = findKinds(join(root, 'dist')).filter(({ name }) =>
  asked.length > 0 ? asked.includes(name) : !passedOver.includes(name),
);
const server = await serveBuild(root);
const port = await findFreePort();
// The shell if there is one: without a graphics card the whole browser draws on the processors that are measured.
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumFlags, `--remote-debugging-port=${port}`],
});
try {
  console.log(`| page | ${categories.join(' | ')} | speed of the machine |\n|---|---|---|---|---|---|`);
  for (const { name, file } of kinds)
    await report(name, `${server.address}/${file.replace(/^index\.html$/, '')}`);
} finally {
  await browser.close();
  server.stop();
}

/** @param {string} name @param {string} address */
async function report(name, address) {
  /** @type {Result[]} */
  const results = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await runOnce(address));
  const scores = categories.map((category) => middle(results.map((result) => scoreOf(result, category))));
  const speed = Math.round(middle(results.map(({ environment }) => environment.benchmarkIndex)));
  console.log(`| ${name} | ${scores.join(' | ')} | ${speed}${speed < ENOUGH_SPEED ? ' (busy)' : ''} |`);
  if (scores.every((score) => score === 100)) return;
  process.exitCode = 1;
  for (const line of new Set(results.flatMap(findFaults))) console.error(`  ${name}: ${line}`);
}

/** @param {string} address @returns {Promise<Result>} */
async function runOnce(address) {
  const run = await lighthouse(address, {
    port,
    output: 'json',
    onlyCategories: categories,
    logLevel: 'error',
  });
  if (!run || run.lhr.runtimeError)
    throw new Error(run?.lhr.runtimeError?.message ?? 'Lighthouse gave no result.');
  return run.lhr;
}

/** @param {Result} result @param {string} category */
function scoreOf(result, category) {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** @param {number[]} numbers */
function middle(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** What took points, with what it was found at. @param {Result} result */
function findFaults(result) {
  return categories.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score = 1, title, displayValue = '' } = result.audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${category}: ${title} ${displayValue}`] : [];
    }),
  );
}
