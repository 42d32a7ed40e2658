import { loadersAtRunTime } from '../rooms.mjs';
import { isAllowedPackage, mayImport } from './may-import.mjs';
import { resolveImport } from './resolve-import.mjs';
import { roomOf } from './room-of.mjs';

/**
 * @typedef {{ file: string, line: number, what: string, why: string }} Breach
 * @typedef {{ file: string, line: number, target?: string }} Import
 * @param {string} root @param {Import} found
 * @returns {Breach[]}
 */
export function checkImport(root, { file, line, target }) {
  const room = roomOf(file);
  if (!room) return [];
  /** @param {string} what @param {string} why */
  const breach = (what, why) => [{ file, line, what, why }];
  if (target === undefined) {
    if (loadersAtRunTime.includes(file)) return [];
    return breach(
      'imports something named only at run time',
      'a wall can be checked only where the target is written',
    );
  }
  const allowed = mayImport(file, room);
  const resolved = resolveImport(root, file, target);
  if ('packageName' in resolved) {
    if (isAllowedPackage(target, allowed.packages)) return [];
    return breach(
      `imports '${target}'`,
      `here ${room.name} may import ${listOf(allowed.packages, 'no package')}`,
    );
  }
  if (!resolved.isThere) {
    return breach(`imports '${target}'`, 'there is no such file: write the path with its extension');
  }
  const other = roomOf(resolved.path);
  if (other && allowed.rooms.includes(other.name)) return [];
  const others = allowed.rooms.filter((name) => name !== room.name);
  return breach(
    `imports '${target}' (${other ? other.name : 'no room'})`,
    `here ${room.name} may import ${listOf(others, 'no other room')}`,
  );
}

/** @param {string[]} names @param {string} none */
function listOf(names, none) {
  return names.length === 0 ? none : `only ${names.join(', ')}`;
}
