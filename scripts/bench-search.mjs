// Compares the search with others in Chromium, in one run: on this course by labelled queries that nothing was tuned
// on (with --tuning: by the other half), and with --large on made-up corpora of 2,000 and 20,000 sections. Whoever
// cannot wait for all of it names some engines: npm run bench:search -- --large alongside pagefind
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { courseCorpus } from './searching/course-corpus.mjs';
import { generateCorpus } from './searching/generate-corpus.mjs';
import { measureEngine } from './searching/measure-engine.mjs';
import { prepareEngines, writeIndexes } from './searching/prepare-engines.mjs';
import { scorePlaces } from './searching/score-places.mjs';
import { serveFolder } from './searching/serve-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/search-bench');
const names = {
  alongside: 'Alongside',
  fuse: 'fuse.js, as it comes',
  minisearch: 'MiniSearch, as it comes',
  'minisearch-tuned': 'MiniSearch, tuned',
  flexsearch: 'FlexSearch',
  pagefind: 'Pagefind',
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
  const course = courseCorpus(join(root, 'content'), !process.argv.includes('--tuning'));
  const sizes = process.argv.includes('--large') ? [2000, 20_000] : [];
  await compare('course', course);
  for (const size of sizes) await compare(String(size), generateCorpus(size, course));
} finally {
  await browser.close();
  server.stop();
}

/** @param {string} id @param {import('./searching/course-corpus.mjs').Corpus} corpus */
async function compare(id, corpus) {
  await writeIndexes(root, join(folder, id), corpus, engines);
  const { sections, queries } = corpus;
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  console.log(`\n${corpus.name}: ${sections.length} sections, ${queries.length} queries\n`);
  console.log(
    `| engine | mean | ${kinds.join(' | ')} | query, ms | first result, kB | headings on a slow line, s | with texts, s | heap, MB |`,
  );
  console.log(`|---|---|${kinds.map(() => '---|').join('')}---|---|---|---|---|`);
  // Loading 20,000 sections whole on a slow line takes an engine that has to a minute each time.
  const firsts = sections.length > TOO_SLOW.above ? 3 : 12;
  for (const engine of engines) {
    if (engine === TOO_SLOW.engine && sections.length > TOO_SLOW.above) continue;
    const measured = await measureEngine(browser, `${server.address}/${id}/`, engine, queries, firsts);
    report(names[/** @type {keyof typeof names} */ (engine)], kinds, queries, measured);
  }
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
