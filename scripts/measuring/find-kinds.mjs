import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const alone = [
  'progress',
  'search',
  'support',
  'evidence',
  'coverage',
  'glossary',
  'certificate',
  'register',
  'refresher',
  'accessibility',
  'trainers',
];

/**
 * One page of each kind, by its file: of lessons and the like the heaviest. A course need not have them all.
 * @param {string} dist
 * @returns {{ name: string, file: string }[]}
 */
export function findKinds(dist) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const heaviest = (
    /** @type {string} */ folder,
    /** @type {(html: string) => boolean} */ fits = () => true,
  ) =>
    files
      .filter((file) => file.startsWith(folder) && file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
      .filter(({ html }) => fits(html))
      .sort((a, b) => b.html.length - a.html.length)[0]?.file;
  const kinds = [
    { name: 'home', file: 'index.html' },
    { name: 'lesson', file: heaviest('lessons/', (html) => !hasConversation(html)) },
    { name: 'lesson-with-a-conversation', file: heaviest('lessons/', hasConversation) },
    {
      name: 'lesson-with-a-content-note',
      file: heaviest('lessons/', (html) => html.includes('content-note')),
    },
    { name: 'conversation', file: heaviest('conversations/') },
    { name: 'check', file: heaviest('checks/') },
    ...alone.map((name) => ({ name, file: `${name}.html` })),
    { name: 'facilitator-view', file: heaviest('trainers/lessons/') },
    { name: 'handbook', file: 'trainers/handbook.html' },
    { name: 'not-found', file: '404.html' },
  ];
  return kinds.flatMap(({ name, file }) => (file && files.includes(file) ? [{ name, file }] : []));
}

/** @param {string} html */
function hasConversation(html) {
  return html.includes('/conversations/');
}
