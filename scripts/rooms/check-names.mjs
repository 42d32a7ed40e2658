import { componentFolders, refusedFolders } from '../rooms.mjs';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const pascal = /^(?:[A-Z][a-z0-9]*)+$/;
const code = /\.(?:ts|tsx|mjs|js|astro|css)$/;

/**
 * What a path says about a file before anyone opens it.
 * @param {string} file
 * @returns {import('./check-imports.mjs').Breach[]}
 */
export function checkNames(file) {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  const refused = folders.find((folder) => refusedFolders.includes(folder));
  const faults = [];
  if (refused)
    faults.push([`is in a folder called ${refused}`, 'name the folder after the one thing it is about']);
  if (/^index\.(?:ts|tsx|mjs|js)$/.test(name)) {
    faults.push(['is a barrel', 'import from the file itself, so that its path says what is used']);
  }
  const odd = folders.find((folder) => !kebab.test(folder) && !isRoute(folder));
  if (odd) faults.push([`is in a folder called ${odd}`, 'folder names are kebab-case']);
  if (code.test(name) && !hasGoodName(file, name)) {
    faults.push(['has another kind of name', 'file names are kebab-case, PascalCase only for components']);
  }
  return faults.map(([what = '', why = '']) => ({ file, line: 1, what, why }));
}

/** @param {string} file @param {string} name */
function hasGoodName(file, name) {
  const isComponent =
    /\.(?:astro|tsx)$/.test(name) && componentFolders.some((folder) => file.startsWith(folder));
  return name
    .replace(/^\[\.{3}/, '[')
    .split('.')
    .filter((part) => part !== '')
    .every(
      (part, place) => kebab.test(part) || isRoute(part) || (place === 0 && isComponent && pascal.test(part)),
    );
}

/** Astro’s own names for pages with a part that changes: `[lesson]`, or `[...moved]` for a path of any depth. @param {string} name */
function isRoute(name) {
  return /^\[[a-z-]+\]$/.test(name);
}
