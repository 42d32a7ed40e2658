import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearch } from '../../src/search/create-search.ts';
import { weigh } from '../measuring/weigh-response.mjs';
import { readQueries } from './read-queries.mjs';

/** A page without questions: nothing else that comes to life is weighed with the search. */
const PAGE = 'accessibility.html';

/**
 * What the search of dist/ loads from nothing until results can be read, for each labelled query, in bytes: program and
 * dictionary, which every query needs, then until the headings and until the texts of the first ten.
 * @param {import('@playwright/test').Browser} browser @param {string} dist @param {string} address
 */
export async function weighSearch(browser, dist, address) {
  const program = await weighProgram(browser, address);
  const folder = join(dist, 'search-index');
  const first = readdirSync(folder).find((name) => name.startsWith('dictionary.')) ?? '';
  const ending = first.slice('dictionary'.length);
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name + ending), 'utf8');
  const all = program + weigh(read('dictionary'));
  const ways = [];
  for (const { query } of readQueries()) {
    let sum = all;
    let headings = 0;
    const search = createSearch(JSON.parse(read('dictionary')), async (name) => {
      sum += weigh(read(name));
      return JSON.parse(read(name));
    });
    await search(query, 10, {}, { showEarly: () => (headings = sum) });
    ways.push({ headings: headings || sum, texts: sum });
  }
  return { program, dictionary: all - program, ways };
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function weighProgram(browser, address) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/${PAGE}`, { waitUntil: 'networkidle' });
  /** @type {Promise<number>[]} */
  const weights = [];
  page.on('response', (response) => {
    if (/\.(?:js|css)$/.test(response.url())) weights.push(response.body().then(weigh));
  });
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.waitForLoadState('networkidle');
  const sum = (await Promise.all(weights)).reduce((all, one) => all + one, 0);
  await page.context().close();
  return sum;
}
