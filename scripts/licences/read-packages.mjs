import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every package that the lockfile names, also those for other systems, by licence.
 * @param {string} root
 * @returns {Map<string, string[]>}
 */
export function readPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [path, { license }] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? licenceOf(join(root, path)) ?? 'unknown';
    found.set(licence, [...new Set([...(found.get(licence) ?? []), name])].sort());
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Some packages write it in an older way, which the lockfile leaves out. @param {string} folder */
function licenceOf(folder) {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return license?.type ?? licenses?.[0]?.type;
  } catch {
    return undefined;
  }
}
