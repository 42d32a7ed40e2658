/**
 * What runs in the page: each engine is opened from its files below an address, and answers a query with the ten best
 * places, with what a result shows of them in hand. One that has their headings sooner than their texts says so.
 * @typedef {(query: string, onHeadings?: () => void) => Promise<string[]>} Ask
 */
const bring = (/** @type {string} */ address) => import(address);
const readJson = async (/** @type {string} */ address) => (await fetch(address)).json();
const placeOf = (/** @type {{ page: string, slug: string }} */ { page, slug }) => `${page}#${slug}`;
const FIELDS = ['title', 'heading', 'also', 'text'];

/** @type {Record<string, (base: string) => Promise<Ask>>} */
export const engines = {
  alongside: async (base) => {
    const [{ createSearch }, dictionary] = await Promise.all([
      bring(`${base}/../code/alongside.mjs`),
      readJson(`${base}/alongside/dictionary.json`),
    ]);
    const search = createSearch(dictionary, (/** @type {string} */ name) =>
      readJson(`${base}/alongside/${name}.json`),
    );
    return async (query, onHeadings) =>
      (await search(query, 10, {}, { showEarly: onHeadings })).results.map(placeOf);
  },
  fuse: async (base) => {
    const [{ default: Fuse }, sections] = await Promise.all([
      bring(`${base}/../code/fuse.mjs`),
      readJson(`${base}/sections.json`),
    ]);
    const fuse = new Fuse(sections, { keys: FIELDS });
    return async (query) =>
      fuse
        .search(query, { limit: 10 })
        .map((/** @type {{ item: { page: string, slug: string } }} */ { item }) => placeOf(item));
  },
  minisearch: (base) => openMiniSearch(base, {}),
  'minisearch-tuned': (base) =>
    openMiniSearch(base, {
      ...{ prefix: true, fuzzy: 0.2, boost: { heading: 3, title: 2, also: 2 } },
      weights: { fuzzy: 0.3, prefix: 0.4 },
    }),
  'minisearch-equal': async (base) => {
    const [{ askMiniSearch, EQUAL, processTerm, tokenize }, synonyms] = await Promise.all([
      bring(`${base}/../code/equal-help.mjs`),
      readJson(`${base}/synonyms.json`),
    ]);
    const miniSearch = await loadMiniSearch(base, 'minisearch-equal', { processTerm, tokenize });
    const ask = askMiniSearch(miniSearch, synonyms, EQUAL);
    return async (query) => ask(query).map(placeOf);
  },
  flexsearch: async (base) => {
    const [{ Document }, sections] = await Promise.all([
      bring(`${base}/../code/flexsearch.mjs`),
      readJson(`${base}/sections.json`),
    ]);
    const index = new Document({ tokenize: 'forward', document: { id: 'id', index: FIELDS } });
    for (const [id, section] of sections.entries())
      index.add({ id, ...section, also: section.also.join(' ') });
    return async (query) => {
      const fields = index.search(query, { limit: 10, suggest: true });
      const ids = fields.flatMap((/** @type {{ result: number[] }} */ { result }) => result);
      return [...new Set(ids)].slice(0, 10).map((id) => placeOf(sections[/** @type {number} */ (id)]));
    };
  },
  pagefind: (base) => openPagefind(base),
  'pagefind-equal': async (base) => {
    const [{ tellingWords }, ask] = await Promise.all([
      bring(`${base}/../code/equal-help.mjs`),
      openPagefind(base),
    ]);
    return (query) => ask(tellingWords(query).join(' '));
  },
};

/** @param {string} base @returns {Promise<Ask>} */
async function openPagefind(base) {
  const pagefind = await bring(`${base}/pagefind/pagefind.js`);
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(
      results.slice(0, 10).map((/** @type {{ data: () => Promise<unknown> }} */ result) => result.data()),
    );
    return shown.map(({ meta }) => meta.place);
  };
}

/** @param {string} base @param {object} searchOptions @returns {Promise<Ask>} */
async function openMiniSearch(base, searchOptions) {
  const miniSearch = await loadMiniSearch(base, 'minisearch', {});
  return async (query) => miniSearch.search(query, searchOptions).slice(0, 10).map(placeOf);
}

/** @param {string} base @param {string} file @param {object} words how it splits and stems */
async function loadMiniSearch(base, file, words) {
  const [{ default: MiniSearch }, index] = await Promise.all([
    bring(`${base}/../code/minisearch.mjs`),
    readJson(`${base}/${file}.json`),
  ]);
  const storeFields = ['kind', 'page', 'slug', 'title', 'heading', 'text'];
  return MiniSearch.loadJS(index, { ...words, fields: FIELDS, storeFields });
}
