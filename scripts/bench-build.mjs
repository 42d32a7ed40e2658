// Builds made-up courses of several sizes and prints a row for each, beside Starlight with the same text, one after
// the other in one run. --large adds 2,000 lessons; --check builds one size of ours alone.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLessons } from './generated-course/generate-lessons.mjs';
import { measureCommand } from './measuring/measure-command.mjs';
import { measureFolder } from './measuring/measure-folder.mjs';
import { prepareStarlight } from './measuring/starlight-peer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const budget = read('scripts/budgets.json').build;
const isCheck = process.argv.includes('--check');
const sizes = isCheck ? [budget.lessons] : process.argv.includes('--large') ? [50, 500, 2000] : [50, 500];

console.log(
  '| lessons | built with | seconds | CPU seconds | peak MB | pages | output MB |\n|---|---|---|---|---|---|---|',
);
for (const lessons of sizes) {
  const content = `.cache/generated-${lessons}`;
  generateLessons(lessons, join(root, content));
  const { peakBytes } = await build('Alongside', lessons, alongside(content, `.cache/site-${lessons}`));
  if (isCheck && peakBytes > budget.peakMB * 1e6) {
    console.error(`The budget is ${budget.peakMB} MB of memory.`);
    process.exitCode = 1;
  }
  if (!isCheck) await build('Starlight', lessons, { ...prepareStarlight(root, content), settings: {} });
}

/** What `npm run build` does, from nothing: without --force Astro keeps what it read of the content last time. */
function alongside(/** @type {string} */ content, /** @type {string} */ site) {
  rmSync(join(root, site), { recursive: true, force: true });
  const command = `${read('package.json').scripts.build} --force`;
  return { folder: root, command, site: join(root, site), settings: { CONTENT_DIR: content, OUT_DIR: site } };
}

/**
 * @param {string} name @param {number} lessons
 * @param {{ folder: string, command: string, site: string, settings: Record<string, string> }} what
 */
async function build(name, lessons, { folder, command, site, settings }) {
  const measured = await measureCommand(root, folder, command, settings);
  const made = measureFolder(site);
  if (measured.code !== 0 || made.pages < lessons) {
    console.error(`${measured.output}\n${made.pages} pages were built for ${lessons} lessons.`);
    process.exit(1);
  }
  const megabytes = (/** @type {number} */ amount) => (amount / 1e6).toFixed(amount < 1e8 ? 1 : 0);
  console.log(
    `| ${lessons.toLocaleString('en-GB')} | ${name} | ${measured.seconds.toFixed(1)} ` +
      `| ${measured.cpuSeconds.toFixed(1)} | ${megabytes(measured.peakBytes)} ` +
      `| ${made.pages.toLocaleString('en-GB')} | ${megabytes(made.bytes)} |`,
  );
  return measured;
}
