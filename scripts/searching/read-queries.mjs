import { readFileSync } from 'node:fs';

/** @typedef {{ kind: string, query: string, places: string[], isHeldBack: boolean }} Query */

/**
 * The labelled queries of this course. Every second one of a kind is held back from tuning.
 * @returns {Query[]}
 */
export function readQueries() {
  const lines = readFileSync(new URL('queries.txt', import.meta.url), 'utf8').split('\n');
  /** @type {Map<string, number>} */
  const counts = new Map();
  return lines
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', query = '', places = ''] = line.split(' | ');
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return { kind, query, places: places.trim().split(' '), isHeldBack: count % 2 === 0 };
    });
}
