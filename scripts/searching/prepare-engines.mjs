import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from '../../src/search/build-index.ts';
import { processTerm, tokenize } from './equal-help.mjs';

const manifest = {
  name: 'search-peers',
  private: true,
  type: 'module',
  dependencies: { minisearch: '7.2.0', flexsearch: '0.8.212', pagefind: '1.6.0' },
};

/**
 * Fetches the peers into .cache (they are no dependencies of ours) and writes the program of every engine, minified.
 * @param {string} root @param {string} folder
 */
export function prepareEngines(root, folder) {
  const peers = join(root, '.cache/search-peers');
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), JSON.stringify(manifest));
  if (!existsSync(join(peers, 'node_modules')))
    execFileSync('npm', ['install'], { cwd: peers, stdio: 'ignore' });
  const code = join(folder, 'code');
  mkdirSync(code, { recursive: true });
  const bundle = (/** @type {string} */ from, /** @type {string} */ to) => {
    const settings = ['-f', 'esm', '--minify', '-o', join(code, to)];
    execFileSync(join(root, 'node_modules/.bin/rolldown'), [from, ...settings], {
      cwd: root,
      stdio: 'ignore',
    });
  };
  bundle('src/search/create-search.ts', 'alongside.mjs');
  bundle('scripts/searching/equal-help.mjs', 'equal-help.mjs');
  bundle(join(peers, 'node_modules/minisearch/dist/es/index.js'), 'minisearch.mjs');
  copyFileSync(join(root, 'node_modules/fuse.js/dist/fuse.min.mjs'), join(code, 'fuse.mjs'));
  const flexsearch = join(peers, 'node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs');
  copyFileSync(flexsearch, join(code, 'flexsearch.mjs'));
}

/**
 * Writes the indexes of these engines for a corpus.
 * @param {string} root @param {string} folder @param {import('./course-corpus.mjs').Corpus} corpus
 * @param {readonly string[]} engines
 */
export async function writeIndexes(root, folder, { sections, surroundings, ordinaryWords }, engines) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'alongside'), { recursive: true });
  const write = (/** @type {string} */ file, /** @type {unknown} */ content) =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  const { dictionary, files } = buildIndex(sections, surroundings, ordinaryWords);
  for (const [name, content] of Object.entries({ dictionary, ...files }))
    write(`alongside/${name}.json`, content);
  write(
    'sections.json',
    sections.map(({ page, slug, title, heading, also, text }) => ({
      page,
      slug,
      title,
      heading,
      also,
      text,
    })),
  );
  if (engines.some((engine) => engine.startsWith('minisearch')))
    write('minisearch.json', await indexForMiniSearch(root, sections, {}));
  if (engines.includes('minisearch-equal'))
    write('minisearch-equal.json', await indexForMiniSearch(root, sections, { tokenize, processTerm }));
  write('synonyms.json', dictionary.synonyms);
  if (engines.some((engine) => engine.startsWith('pagefind'))) await indexForPagefind(root, folder, sections);
}

/** One of the search engines that the search is compared with, once `bench:search` has installed them. @param {string} root @param {string} name */
export function importPeer(root, name) {
  return import(pathToFileURL(join(root, '.cache/search-peers/node_modules', name)).href);
}

/** @param {string} root @param {import('./course-corpus.mjs').Corpus['sections']} sections @param {object} words how it splits and stems */
async function indexForMiniSearch(root, sections, words) {
  const { default: MiniSearch } = await importPeer(root, 'minisearch/dist/es/index.js');
  const miniSearch = new MiniSearch({
    ...words,
    fields: ['title', 'heading', 'also', 'text'],
    storeFields: ['kind', 'page', 'slug', 'title', 'heading', 'text'],
  });
  miniSearch.addAll(sections.map((section, id) => ({ ...section, also: section.also.join(' '), id })));
  return miniSearch.toJSON();
}

/** Each section as a page with its heading as such. @param {string} root @param {string} folder @param {import('./course-corpus.mjs').Corpus['sections']} sections */
async function indexForPagefind(root, folder, sections) {
  const { createIndex, close } = await importPeer(root, 'pagefind/lib/index.js');
  const { index } = await createIndex({});
  const plain = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const { page, slug, title, heading, also, text } of sections) {
    const place = plain(`${page}#${slug}`).replaceAll('"', '');
    const content = `<!doctype html><html lang="en"><body data-pagefind-body data-pagefind-meta="place:${place}"><h1>${plain(heading || title)}</h1><h3>${plain(`${title} ${also.join(' ')}`)}</h3><p>${plain(text)}</p></body></html>`;
    await index.addHTMLFile({ url: `/${page}/${slug || 'start'}/`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}
