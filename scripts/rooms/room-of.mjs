import { rooms } from '../rooms.mjs';

/**
 * @param {string} file
 * @returns {import('../rooms.mjs').Room | undefined}
 */
export function roomOf(file) {
  return rooms.find(({ at }) => at.some((place) => isAt(file, place)));
}

/** @param {string} file @param {string} place */
export function isAt(file, place) {
  return place.endsWith('/') ? file.startsWith(place) : file === place;
}

/** @param {string} file */
export function isTest(file) {
  return /\.test(?:-kit)?\.(?:ts|tsx|mjs)$/.test(file);
}
