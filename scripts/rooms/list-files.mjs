import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Small courses, some broken on purpose, are material for tests and live by no rule of ours. */
const skipped = ['node_modules', 'e2e/courses', 'src/compile/mistakes'];

/**
 * The files below these folders, as paths from the root with forward slashes.
 * @param {string} root @param {string[]} folders
 * @returns {string[]}
 */
export function listFiles(root, folders) {
  return folders.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => below(root, folder));
}

/** @param {string} root @param {string} folder @returns {string[]} */
function below(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (skipped.includes(path) || skipped.includes(entry.name) || entry.name.startsWith('.')) return [];
      return entry.isDirectory() ? below(root, path) : [path];
    });
}
