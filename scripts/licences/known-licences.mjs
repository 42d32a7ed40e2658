/** Licences that ask for no more than their text to be passed on. Any other makes `npm run licences` fail until somebody has read it. */
export const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  '(MIT AND BSD)',
  '(MIT OR CC0-1.0)',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'Python-2.0',
];

/**
 * Tools under a licence that asks for more of those who pass them on. None is in the site or in this repository: npm
 * fetches them to whoever builds or tests.
 * @type {{ what: string, packages: RegExp, licence: RegExp, why: string }[]}
 */
export const toolsOnly = [
  {
    what: 'lightningcss',
    packages: /^lightningcss(?:-|$)/,
    licence: /^MPL-2\.0$/,
    why: 'Vite has it make the stylesheets smaller. What it writes is ours.',
  },
  {
    what: 'axe-core, @axe-core/playwright',
    packages: /^(?:axe-core|@axe-core\/playwright)$/,
    licence: /^MPL-2\.0$/,
    why: 'The accessibility tests put it into a page under test, and into no other.',
  },
  {
    what: 'libvips, in packages of sharp',
    packages: /^@img\/sharp-(?:libvips|win32|wasm32)/,
    licence: /LGPL-3\.0-or-later/,
    why: 'Astro may use it on pictures. Here it never runs (`passthroughImageService`).',
  },
];
