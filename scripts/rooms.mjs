/**
 * The table of docs/rooms.md as a program reads it.
 *
 * `at`: where the room is: folders end in a slash, everything else is one file.
 * `rooms`, `packages`: what its files may import, besides each other. `node:*` covers a prefix, `zod` also `zod/mini`.
 * `also`: some of its files may import more, or (`only`) just what stands there.
 * `never`: names that its code may not use, and why.
 *
 * @typedef {{ at: string, ext?: string, only?: boolean, rooms?: string[], packages?: string[] }} Exception
 * @typedef {{
 *   name: string, purpose: string, at: string[], rooms: string[], packages: string[],
 *   also?: Exception[], never?: { names: string[], why: string }[], noFileCycles?: boolean
 * }} Room
 */

const clockAndChance = {
  names: [
    'Date.now',
    'new Date()',
    'Date()',
    'Math.random',
    'performance',
    'crypto',
    'setTimeout',
    'setInterval',
  ],
  why: 'time and chance come in as arguments, so that the same call always gives the same answer',
};
const browser = {
  names: ['document', 'window', 'navigator', 'HTMLElement', 'globalThis', 'fetch'],
  why: 'this room also runs where there is no page',
};
const storage = {
  names: ['localStorage', 'sessionStorage', 'indexedDB'],
  why: 'only src/state/storage keeps a learner’s record, and it says so when it cannot',
};
const nodeGlobals = { names: ['process', 'Buffer', '__dirname'], why: 'this room also runs in a browser' };

/** @type {Room[]} */
export const rooms = [
  {
    name: 'domain',
    purpose: 'The rules: what is asked, how it is graded, what counts as complete.',
    at: ['src/domain/'],
    rooms: [],
    packages: [],
    never: [clockAndChance, browser, storage, nodeGlobals],
    noFileCycles: true,
  },
  {
    name: 'compile',
    purpose: 'Reads content once and returns the course and its problems.',
    at: ['src/compile/'],
    rooms: ['domain', 'search'],
    packages: ['zod', 'yaml', 'github-slugger'],
    also: [
      { at: 'src/compile/lesson/', packages: ['satteri'] },
      { at: 'src/compile/drawing/', packages: ['sax'] },
      { at: 'src/compile/reading/', packages: ['smog-formula', 'syllable'] },
      { at: 'src/compile/read-content.ts', packages: ['node:fs', 'node:path'] },
    ],
  },
  {
    name: 'search',
    purpose: 'The search index: its shape, its ranking, its query.',
    at: ['src/search/'],
    rooms: ['domain'],
    packages: ['fuse.js', 'stemmer'],
    never: [browser, storage, nodeGlobals],
  },
  {
    name: 'state',
    purpose: 'The learner’s record in the browser.',
    at: ['src/state/'],
    rooms: ['domain'],
    packages: ['nanostores'],
    never: [
      {
        names: ['HTMLElement', 'querySelector', 'getElementById'],
        why: 'state knows no elements: ui draws it',
      },
    ],
  },
  {
    name: 'offline',
    purpose: 'The worker that keeps a copy of the course on the device.',
    at: ['src/offline/'],
    rooms: [],
    packages: [],
    never: [
      {
        names: ['document', 'window', 'localStorage', 'sessionStorage', 'indexedDB'],
        why: 'a worker has no page, and nothing of the learner’s is its business',
      },
      nodeGlobals,
    ],
  },
  {
    name: 'ui',
    purpose: 'What is seen.',
    at: ['src/ui/'],
    rooms: ['domain', 'state', 'search'],
    packages: ['react', 'react-dom', 'nanostores', '@nanostores/react', 'uqr', 'virtual:support-card'],
    also: [{ at: 'src/ui/page/', ext: '.astro', only: true, rooms: ['domain'], packages: [] }],
    never: [storage],
  },
  {
    name: 'site',
    purpose: 'The Astro shell: pages, layouts, addresses. The only importer of Astro.',
    at: ['src/site/', 'src/pages/', 'src/layouts/', 'src/content.config.ts', 'src/env.d.ts'],
    rooms: ['compile', 'domain', 'ui', 'boot', 'search', 'offline'],
    packages: ['astro', 'astro:*', '@astrojs/*', 'node:*'],
    also: [
      { at: 'src/site/browser-react/', only: true, packages: ['preact'] },
      { at: 'src/site/mark-first-terms.ts', packages: ['satteri'] },
      { at: 'src/site/read-ordinary-words.ts', packages: ['hunspell-reader'] },
      { at: 'src/site/name-parts.ts', packages: ['satteri'] },
      { at: 'src/site/browser-nanostores/', only: true, packages: ['react', 'nanostores'] },
    ],
  },
  {
    name: 'boot',
    purpose: 'Chooses the storage and the reporters, in one place.',
    at: ['src/boot/'],
    rooms: ['state', 'domain'],
    packages: [],
  },
  {
    name: 'cli',
    purpose: 'The author’s command.',
    at: ['src/cli/'],
    rooms: ['compile', 'domain'],
    packages: ['yaml', 'node:*'],
  },
  {
    name: 'e2e',
    purpose: 'The built site, tried from outside.',
    at: ['e2e/'],
    rooms: [],
    packages: ['@playwright/test', 'axe-core', 'node:*'],
    also: [{ at: 'e2e/id-faults.ts', packages: ['satteri'] }],
  },
  {
    name: 'scripts',
    purpose: 'Set-up, checks and measurements, on what Node brings along.',
    at: ['scripts/'],
    rooms: [],
    packages: ['node:*'],
    also: [
      { at: 'scripts/budget.mjs', packages: ['@playwright/test'] },
      { at: 'scripts/draw-icons.mjs', packages: ['@playwright/test'] },
      { at: 'scripts/bench-record.mjs', packages: ['@playwright/test'] },
      { at: 'scripts/bench-register.mjs', packages: ['@playwright/test'] },
      { at: 'scripts/bench-search.mjs', packages: ['@playwright/test'] },
      { at: 'scripts/lighthouse.mjs', packages: ['@playwright/test', 'lighthouse'] },
      { at: 'scripts/screenshots.mjs', packages: ['@playwright/test'] },
      { at: 'scripts/testing/seed-properties.mjs', packages: ['fast-check'] },
      { at: 'scripts/searching/', rooms: ['compile', 'search', 'site'] },
    ],
  },
  {
    name: 'wiring',
    purpose: 'The settings of the tools, at the top of the tree.',
    at: ['astro.config.mjs', 'vitest.config.ts', 'playwright.config.ts'],
    rooms: ['site', 'scripts', 'e2e'],
    packages: ['*'],
  },
  {
    name: 'content',
    purpose: 'What is taught: YAML, Markdown and images. No import lines, no code.',
    at: ['content/'],
    rooms: [],
    packages: [],
  },
];

/** What any test may import besides its own room. */
export const testPackages = ['vitest', 'fast-check', 'node:*'];

/** What loads modules by addresses that the page gives it: no wall runs there. */
export const loadersAtRunTime = [
  'src/site/define-island.ts',
  'scripts/searching/engines.mjs',
  'scripts/searching/measure-engine.mjs',
  'scripts/searching/prepare-engines.mjs',
  'scripts/searching/tune-minisearch.mjs',
];

/** Components may be called as they are written in a page: `<WorkedExample>`. */
export const componentFolders = ['src/ui/', 'src/layouts/', 'src/site/lesson-tags/'];

/** A folder called after nothing collects everything. */
export const refusedFolders = ['utils', 'util', 'helpers', 'helper', 'common'];
