// Tries settings of MiniSearch with equal help on the half of the labelled queries that is tuned on, one after the other,
// twice round, and prints those that did best: node scripts/searching/tune-minisearch.mjs, after npm run bench:search
import { fileURLToPath } from 'node:url';
import { courseCorpus } from './course-corpus.mjs';
import { askMiniSearch, EQUAL, processTerm, tokenize } from './equal-help.mjs';
import { importPeer } from './prepare-engines.mjs';
import { scorePlaces } from './score-places.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { default: MiniSearch } = await importPeer(root, 'minisearch/dist/es/index.js');
const { sections, surroundings, queries } = await courseCorpus(`${root}content`, false);
const miniSearch = new MiniSearch({
  ...{ tokenize, processTerm, fields: ['title', 'heading', 'also', 'text'] },
  storeFields: ['kind', 'page', 'slug'],
});
miniSearch.addAll(sections.map((section, id) => ({ ...section, also: section.also.join(' '), id })));
const synonyms = surroundings.synonyms.map((phrases) => phrases.map((phrase) => tokenize(phrase).join(' ')));

/** What each setting may be. @type {[path: string, values: unknown[]][]} */
const grid = [
  ['boost.heading', [1, 2, 3, 5, 8]],
  ['boost.title', [0.5, 1, 2, 3]],
  ['boost.also', [0.25, 0.5, 1, 2, 3]],
  ['fuzzy', [0.1, 0.2, 0.25, 0.3, 0.4]],
  ['weights.fuzzy', [0.1, 0.2, 0.3, 0.45, 0.6]],
  ['weights.prefix', [0.1, 0.2, 0.4, 0.6]],
  ['synonym', [0, 0.25, 0.5, 1]],
  ['question', [0.25, 0.5, 0.75, 1]],
];

let best = { settings: structuredClone(EQUAL), rank: rankWith(EQUAL) };
for (let round = 0; round < 2; round += 1)
  for (const [path, values] of grid)
    for (const value of values) {
      const settings = withValue(best.settings, path, value);
      const rank = rankWith(settings);
      if (rank > best.rank) best = { settings, rank };
    }
console.log(best.rank.toFixed(3), JSON.stringify(best.settings));

/** @param {typeof EQUAL} settings @param {string} path @param {unknown} value */
function withValue(settings, path, value) {
  const [name = '', inner] = path.split('.');
  const known = /** @type {Record<string, any>} */ (settings);
  return /** @type {typeof EQUAL} */ ({
    ...settings,
    [name]: inner ? { ...known[name], [inner]: value } : value,
  });
}

/** @param {typeof EQUAL} settings */
function rankWith(settings) {
  const ask = askMiniSearch(miniSearch, synonyms, settings);
  const found = queries.map(({ query }) => ask(query).map(({ page, slug }) => `${page}#${slug}`));
  return scorePlaces(queries, found).mean.rank;
}
