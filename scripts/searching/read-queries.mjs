import { readFileSync } from 'node:fs';
import { makeRandom } from '../generated-course/make-random.mjs';

/** @typedef {{ kind: string, query: string, places: string[], isHeldBack: boolean }} Query */

/** What is drawn for tuning comes to the share that makes both halves of a kind equally long. */
const SEED = 2026;

/**
 * The labelled queries of this course, in two halves: those that the ranking is tuned on, and those held back to be
 * reported. What was tuned on once stays there; of all others each kind’s share is drawn with a seed.
 * @returns {Query[]}
 */
export function readQueries() {
  const tunedOn = readFile('queries-tuned-on.txt');
  const others = readFile('queries.txt');
  const random = makeRandom(SEED);
  return [...Map.groupBy(others, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const before = tunedOn.filter((query) => query.kind === kind);
    const drawn = ofKind
      .map((query) => ({ query, at: random.next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ query }) => query);
    const more = Math.floor((drawn.length - before.length) / 2);
    return [...before, ...drawn].map((query, place) => ({
      ...query,
      isHeldBack: place >= before.length + more,
    }));
  });
}

/** @param {string} name */
function readFile(name) {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', query = '', places = ''] = line.split(' | ');
      return { kind, query, places: places.trim().split(' ') };
    });
}
