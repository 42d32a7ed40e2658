import { makeRandom } from '../generated-course/make-random.mjs';
import { slipIn } from './slip-in.mjs';

const PER_LESSON = 8;
const QUERIES_PER_KIND = 50;

/**
 * A corpus of so many sections in the words of a smaller one, with a seed: each section has a few topics, which it
 * shares with many others and which stand in its heading and often in its text; words that no course has are made of
 * halves of those that are there, so that the vocabulary grows with the corpus. What is asked for is one section by words of its heading.
 * @param {number} size @param {import('./course-corpus.mjs').Corpus} model
 * @returns {import('./course-corpus.mjs').Corpus}
 */
export function generateCorpus(size, { sections: known }) {
  const random = makeRandom(size);
  const running = known.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{2,}/g) ?? []);
  const telling = [...new Set(running)].filter((word) => word.length > 5).sort();
  const topics = makeWords(Math.round(20 * Math.sqrt(size)), telling.slice(0, 800), random);
  const rare = makeWords(size * 2, telling, random);
  const some = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => topics[Math.floor(random.next() ** 2 * topics.length)] ?? '');

  const sections = Array.from({ length: size }, (_, place) => {
    const lesson = Math.floor(place / PER_LESSON);
    const own = some(4);
    const heading = own.slice(0, 2 + (place % 3 === 0 ? 1 : 0)).join(' ');
    const start = Math.floor(random.next() * (running.length - 90));
    const text = running
      .slice(start, start + 50 + Math.floor(random.next() * 40))
      .map((word) => {
        const chance = random.next();
        return chance < 0.08 ? random.pick(own) : chance < 0.12 ? random.pick(rare) : word;
      })
      .join(' ');
    return {
      ...{ kind: /** @type {const} */ ('heading'), module: 'm', audience: /** @type {const} */ ('everyone') },
      ...{ page: `lesson-${lesson}`, title: `Lesson ${lesson}`, slug: `s${place}`, trail: [], also: [] },
      ...{ heading: heading.charAt(0).toUpperCase() + heading.slice(1), text },
    };
  });
  const surroundings = { synonyms: [], modules: [], paths: [] };
  const queries = ask(sections, random);
  return { name: size.toLocaleString('en-GB'), sections, surroundings, ordinaryWords: [], queries };
}

/**
 * @param {number} count @param {string[]} telling @param {import('../generated-course/make-random.mjs').Random} random
 */
function makeWords(count, telling, random) {
  const words = new Set(telling);
  while (words.size < count) {
    const [head, tail] = [random.pick(telling), random.pick(telling)];
    words.add(head.slice(0, Math.ceil(head.length / 2)) + tail.slice(-Math.ceil(tail.length / 2)));
  }
  return [...words];
}

/**
 * @param {{ page: string, slug: string, heading: string, text: string }[]} sections
 * @param {import('../generated-course/make-random.mjs').Random} random
 * @returns {import('./read-queries.mjs').Query[]}
 */
function ask(sections, random) {
  const kinds = {
    words: (/** @type {string[]} */ words) => words.join(' '),
    'one typo': (/** @type {string[]} */ [first = '', ...rest]) =>
      [slipIn(first, 1, random), ...rest].join(' '),
    'two typos': (/** @type {string[]} */ [first = '', ...rest]) =>
      [slipIn(first, 2, random), ...rest].join(' '),
    unfinished: (/** @type {string[]} */ words) => words.join(' ').slice(0, -3),
    inflected: (/** @type {string[]} */ words) => words.map((word) => `${word.replace(/s$/, '')}s`).join(' '),
    question: (/** @type {string[]} */ words) =>
      `what do I do about ${words.join(' and the ')} when it is late`,
  };
  return Object.entries(kinds).flatMap(([kind, write]) =>
    Array.from({ length: QUERIES_PER_KIND }, () => {
      const { page, slug, heading } = random.pick(sections);
      const query = write(heading.toLowerCase().split(' '));
      return { kind, query, places: [`${page}#${slug}`], isHeldBack: true };
    }),
  );
}
