import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * What an import points to: a file of ours (as a path from the root), or a package.
 * @param {string} root @param {string} file @param {string} target
 * @returns {{ path: string, isThere: boolean } | { packageName: string }}
 */
export function resolveImport(root, file, target) {
  const isOurs = target.startsWith('.') || target.startsWith('/');
  if (!isOurs) return { packageName: target };
  const bare = target.replace(/\?.*$/, '');
  const path = bare.startsWith('/') ? bare.slice(1) : posix.normalize(posix.join(posix.dirname(file), bare));
  // A pattern is a wall's business only by the folder it starts in.
  if (path.includes('*')) return { path: path.slice(0, path.indexOf('*')), isThere: true };
  const onDisk = join(root, path);
  return { path, isThere: existsSync(onDisk) && statSync(onDisk).isFile() };
}
