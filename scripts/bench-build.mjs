// Builds made-up courses of several sizes and prints a row for each. --large adds 2,000 lessons; --check builds one
// size and fails above its budget.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLessons } from './generated-course/generate-lessons.mjs';
import { measureCommand } from './measuring/measure-command.mjs';
import { measureFolder } from './measuring/measure-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const budget = read('scripts/budgets.json').build;
const isCheck = process.argv.includes('--check');
const sizes = isCheck ? [budget.lessons] : process.argv.includes('--large') ? [50, 500, 2000] : [50, 500];

console.log('| lessons | seconds | CPU seconds | peak MB | pages | output MB |\n|---|---|---|---|---|---|');
for (const lessons of sizes) {
  const { seconds, cpuSeconds, peakBytes, pages, bytes } = await build(lessons);
  const megabytes = (/** @type {number} */ amount) => (amount / 1e6).toFixed(amount < 1e8 ? 1 : 0);
  console.log(
    `| ${lessons.toLocaleString('en-GB')} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} ` +
      `| ${megabytes(peakBytes)} | ${pages.toLocaleString('en-GB')} | ${megabytes(bytes)} |`,
  );
  if (isCheck && (seconds > budget.seconds || peakBytes > budget.peakMB * 1e6)) {
    console.error(`The budget is ${budget.seconds} s and ${budget.peakMB} MB.`);
    process.exitCode = 1;
  }
}

/** @param {number} lessons */
async function build(lessons) {
  const content = `.cache/generated-${lessons}`;
  const site = `.cache/site-${lessons}`;
  rmSync(join(root, site), { recursive: true, force: true });
  generateLessons(lessons, join(root, content));
  // What `npm run build` does, from nothing: without --force Astro keeps what it read of the content last time.
  const command = `${read('package.json').scripts.build} --force`;
  const measured = await measureCommand(root, command, { CONTENT_DIR: content, OUT_DIR: site });
  const made = measureFolder(join(root, site));
  if (measured.code !== 0 || made.pages < lessons) {
    console.error(`${measured.output}\n${made.pages} pages were built for ${lessons} lessons.`);
    process.exit(1);
  }
  return { ...measured, ...made };
}
