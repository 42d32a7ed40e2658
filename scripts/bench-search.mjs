// Compares the search with others in Chromium, in one run: on this course by labelled queries that nothing was tuned
// on (with --tuning: by the other half), and with --large on made-up corpora of 2,000 and 20,000 sections. Whoever
// cannot wait for all of it names some engines: npm run bench:search -- --large alongside pagefind
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { courseCorpus, withoutSearchWords } from './searching/course-corpus.mjs';
import { generateCorpus } from './searching/generate-corpus.mjs';
import { measureEngine } from './searching/measure-engine.mjs';
import { prepareEngines, writeIndexes } from './searching/prepare-engines.mjs';
import { boundPlaces, SEED, scorePlaces } from './searching/score-places.mjs';
import { serveFolder } from './searching/serve-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/search-bench');
const names = {
  alongside: 'Alongside',
  fuse: 'fuse.js, as it comes',
  minisearch: 'MiniSearch, as it comes',
  'minisearch-tuned': 'MiniSearch, tuned',
  'minisearch-equal': 'MiniSearch, with equal help',
  flexsearch: 'FlexSearch',
  pagefind: 'Pagefind',
  'pagefind-equal': 'Pagefind, without common words',
};
const named = Object.keys(names).filter((engine) => process.argv.includes(engine));
const engines = named.length > 0 ? named : Object.keys(names);
/** It looks at every letter of every text, so that one query takes seconds there. */
const TOO_SLOW = { engine: 'fuse', above: 5000 };

mkdirSync(folder, { recursive: true });
prepareEngines(root, folder);
copyFileSync(join(root, 'scripts/searching/engines.mjs'), join(folder, 'engines.mjs'));
const server = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  const course = await courseCorpus(join(root, 'content'), !process.argv.includes('--tuning'));
  const sizes = process.argv.includes('--large') ? [2000, 20_000] : [];
  await compare('course', course);
  // What is loaded hardly differs without them, and how long that takes.
  await compare('plain', withoutSearchWords(course), 1);
  for (const size of sizes) await compare(String(size), generateCorpus(size, course));
} finally {
  await browser.close();
  server.stop();
}

/**
 * Loading 20,000 sections whole on a slow line takes an engine that has to a minute each time.
 * @param {string} id @param {import('./searching/course-corpus.mjs').Corpus} corpus
 * @param {number} firsts for how many queries the first result is measured
 */
async function compare(id, corpus, firsts = corpus.sections.length > TOO_SLOW.above ? 3 : 12) {
  await writeIndexes(root, join(folder, id), corpus, engines);
  const { sections, queries } = corpus;
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  console.log(`\n${corpus.name}: ${sections.length} sections, ${queries.length} queries\n`);
  console.log(
    `| engine | mean | ${kinds.join(' | ')} | query, ms | first result, kB | headings on a slow line, s | with texts, s | heap, MB |`,
  );
  console.log(`|---|---|${kinds.map(() => '---|').join('')}---|---|---|---|---|`);
  /** @type {Map<string, string[][]>} */
  const answers = new Map();
  for (const engine of engines) {
    if (engine === TOO_SLOW.engine && sections.length > TOO_SLOW.above) continue;
    const measured = await measureEngine(browser, `${server.address}/${id}/`, engine, queries, firsts);
    const name = names[/** @type {keyof typeof names} */ (engine)];
    report(name, kinds, queries, measured);
    answers.set(name, measured.found);
  }
  reportBounds(kinds, queries, answers);
}

/**
 * The intervals of each engine’s reciprocal rank, and of what Alongside is ahead by, in the mean and in each kind.
 * @param {string[]} kinds @param {import('./searching/read-queries.mjs').Query[]} queries
 * @param {Map<string, string[][]>} answers
 */
function reportBounds(kinds, queries, answers) {
  const ours = answers.get(names.alongside);
  const show = (/** @type {number[]} */ bounds) => bounds.map((bound) => bound.toFixed(2)).join(' to ');
  console.log(`\n95 % bootstrap intervals of the mean reciprocal rank (2,000 draws, seed ${SEED})\n`);
  console.log(`| engine | mean | ${kinds.join(' | ')} |\n|---|---|${kinds.map(() => '---|').join('')}`);
  const row = (/** @type {string} */ name, /** @type {ReturnType<typeof boundPlaces>} */ { mean, byKind }) =>
    console.log(`| ${[name, show(mean), ...byKind.map(show)].join(' | ')} |`);
  for (const [name, found] of answers) row(name, boundPlaces(queries, found));
  for (const [name, found] of answers)
    if (ours && found !== ours) row(`ahead of ${name}`, boundPlaces(queries, ours, found));
}

/**
 * @param {string} name @param {string[]} kinds @param {import('./searching/read-queries.mjs').Query[]} queries
 * @param {Awaited<ReturnType<typeof measureEngine>>} measured
 */
function report(name, kinds, queries, { found, times, bytes, headings, texts, heap }) {
  const { byKind, mean } = scorePlaces(queries, found);
  const score = (/** @type {{ rank: number, five: number } | undefined} */ one) =>
    one ? `${one.rank.toFixed(2)} · ${one.five.toFixed(2)}` : '–';
  const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)]?.toFixed(1);
  const cells = [
    score(mean),
    ...kinds.map((kind) => score(byKind.get(kind))),
    `${at(0.5)} (${at(0.95)})`,
    (bytes / 1000).toFixed(0),
    (headings / 1000).toFixed(2),
    (texts / 1000).toFixed(2),
    (heap / 1e6).toFixed(1),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
