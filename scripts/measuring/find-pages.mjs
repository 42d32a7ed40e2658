import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages that are measured, with their files under dist/: the lesson with the most questions stands for all.
 * @param {string} dist
 */
export function findPages(dist) {
  const lessons = join(dist, 'lessons');
  const files = existsSync(lessons)
    ? readdirSync(lessons, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    : [];
  const [fullest] = files
    .map((name) => ({ name, questions: countQuestions(readFileSync(join(lessons, name), 'utf8')) }))
    .sort((a, b) => b.questions - a.questions);
  const pages = [
    {
      name: fullest ? `lesson (${fullest.questions} questions)` : 'lesson',
      file: fullest && `lessons/${fullest.name}`,
    },
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

/** @param {string} html */
function countQuestions(html) {
  return html.match(/<fieldset\b/g)?.length ?? 0;
}

/** @param {string} dist @param {string} name */
function existing(dist, name) {
  return [`${name}.html`, `${name}/index.html`].find((file) => existsSync(join(dist, file)));
}
