import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `kind`: a page with a budget of its own. `types`: how many types of question it has.
 * @typedef {{ name: string, file: string, kind?: 'check' | 'refresher' | 'progress' | 'home' | 'search', types: number }} Page
 */

/**
 * The pages that are measured, with their files under dist/: every lesson, every check, and the pages around them.
 * @param {string} dist
 * @returns {Page[]}
 */
export function findPages(dist) {
  const lessons = findLessons(dist);
  const pages = [
    ...(lessons.length > 0 ? lessons : [{ name: 'lesson', file: undefined }]),
    ...findChecks(dist),
    { name: 'home', file: 'index.html', kind: /** @type {const} */ ('home') },
    { name: 'progress', file: existing(dist, 'progress'), kind: /** @type {const} */ ('progress') },
    ...findRefresher(dist),
    { name: 'search', file: existing(dist, 'search'), kind: /** @type {const} */ ('search') },
    { name: 'certificate', file: existing(dist, 'certificate') },
    { name: 'register', file: existing(dist, 'register') },
  ];
  return pages.map(({ name, file, ...more }) => {
    if (!file || !existsSync(join(dist, file)))
      throw new Error(`dist/ has no page for: ${name}. Build the site first.`);
    return { types: 0, ...more, name, file: file.replaceAll('\\', '/') };
  });
}

/** @param {string} dist */
function findLessons(dist) {
  const folder = join(dist, 'lessons');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const { questions, types } = countQuestions(readFileSync(join(folder, name), 'utf8'));
      // Types are what weighs.
      const shown = `${name.replace(/\.html$/, '')} (${questions} questions of ${types} types)`;
      return { name: shown, file: `lessons/${name}`, types };
    });
}

/** @param {string} dist */
function findChecks(dist) {
  const folder = join(dist, 'checks');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => ({
    name: `${name.replace(/\.html$/, '')} (begun)`,
    file: `checks/${name}`,
    kind: /** @type {const} */ ('check'),
  }));
}

/** A course need not have one. @param {string} dist */
function findRefresher(dist) {
  const file = existing(dist, 'refresher');
  return file ? [{ name: 'refresher (begun)', file, kind: /** @type {const} */ ('refresher') }] : [];
}

/** @param {string} html */
function countQuestions(html) {
  const islands = html.match(/component-url="[^"]+"/g) ?? [];
  return { questions: islands.length, types: new Set(islands).size };
}

/** @param {string} dist @param {string} name */
function existing(dist, name) {
  return [`${name}.html`, `${name}/index.html`].find((file) => existsSync(join(dist, file)));
}
