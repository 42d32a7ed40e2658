import { testPackages } from '../rooms.mjs';
import { isAt, isTest } from './room-of.mjs';

/**
 * What one file may import: its room's list, more or less of it by exception, and more again in a test.
 * @param {string} file @param {import('../rooms.mjs').Room} room
 */
export function mayImport(file, room) {
  const fitting = (room.also ?? []).filter(({ at, ext = '' }) => isAt(file, at) && file.endsWith(ext));
  const only = fitting.find((exception) => exception.only);
  const lists = only ? [only] : [room, ...fitting];
  const rooms = lists.flatMap((list) => list.rooms ?? []);
  const packages = lists.flatMap((list) => list.packages ?? []);
  if (isTest(file)) packages.push(...testPackages);
  return { rooms: [room.name, ...rooms], packages };
}

/** @param {string} name @param {string[]} allowed */
export function isAllowedPackage(name, allowed) {
  return allowed.some((entry) =>
    entry.endsWith('*')
      ? name.startsWith(entry.slice(0, -1))
      : name === entry || name.startsWith(`${entry}/`),
  );
}
