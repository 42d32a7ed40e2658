import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages that are measured, with their files under dist/: every lesson, every check, and the pages around them.
 * @param {string} dist
 */
export function findPages(dist) {
  const lessons = findLessons(dist);
  const pages = [
    ...(lessons.length > 0 ? lessons : [{ name: 'lesson', file: undefined }]),
    ...findChecks(dist),
    { name: 'home', file: 'index.html' },
    { name: 'progress', file: existing(dist, 'progress') },
    { name: 'search', file: existing(dist, 'search') },
  ];
  return pages.map(({ name, file }) => {
    if (!file || !existsSync(join(dist, file)))
      throw new Error(`dist/ has no page for: ${name}. Build the site first.`);
    return { name, file: file.replaceAll('\\', '/') };
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
    .map((name) => ({
      name: describeLesson(readFileSync(join(folder, name), 'utf8'), name),
      file: `lessons/${name}`,
    }));
}

/** @param {string} dist */
function findChecks(dist) {
  const folder = join(dist, 'checks');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => ({
    name: `${name.replace(/\.html$/, '')} (begun)`,
    file: `checks/${name}`,
  }));
}

/** A lesson's id, with how many questions it has and of how many types: types are what weighs. */
function describeLesson(/** @type {string} */ html, /** @type {string} */ name) {
  const islands = html.match(/component-url="[^"]+"/g) ?? [];
  return `${name.replace(/\.html$/, '')} (${islands.length} questions of ${new Set(islands).size} types)`;
}

/** @param {string} dist @param {string} name */
function existing(dist, name) {
  return [`${name}.html`, `${name}/index.html`].find((file) => existsSync(join(dist, file)));
}
