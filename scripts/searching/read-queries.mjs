import { readFileSync } from 'node:fs';

/** @typedef {{ kind: string, query: string, places: string[], isHeldBack: boolean }} Query */

/**
 * The labelled queries of this course, in two halves: those that the ranking is tuned on, and those held back to be reported.
 * @returns {Query[]}
 */
export function readQueries() {
  return [...readFile('queries-tuned-on.txt', false), ...readFile('queries.txt', true)];
}

/** @param {string} name @param {boolean} isHeldBack */
function readFile(name, isHeldBack) {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', query = '', places = ''] = line.split(' | ');
      return { kind, query, places: places.trim().split(' '), isHeldBack };
    });
}
