import { deeds, links, people, qualities, roles, things, times } from './words.mjs';

/** @typedef {import('./make-random.mjs').Random} Random */

/** @param {Random} random */
function thing({ pick }) {
  return `the ${pick(qualities)} ${pick(things)}`;
}

/** @param {Random} random */
function clause(random) {
  const { next, pick } = random;
  const who = next() < 0.4 ? pick(people) : `the ${pick(roles)}`;
  const rest = next() < 0.5 ? ` beside ${thing(random)}` : ` ${pick(times)}`;
  return `${who} ${pick(deeds)} ${thing(random)}${rest}`;
}

/** @param {Random} random */
export function writeSentence(random) {
  const { next, pick } = random;
  const words = next() < 0.6 ? `${clause(random)}, ${pick(links)} ${clause(random)}` : clause(random);
  return `${capital(words)}.`;
}

/** @param {Random} random @param {number} sentences */
export function writeParagraph(random, sentences) {
  return Array.from({ length: sentences }, () => writeSentence(random)).join(' ');
}

/** @param {Random} random @param {number} length */
export function writeList(random, length) {
  return Array.from({ length }, () => `- **${capital(random.pick(things))}**: ${clause(random)}.`).join('\n');
}

/** @param {Random} random */
export function writeTitle(random) {
  return capital(
    `${random.pick(qualities)} ${random.pick(things)} and ${random.pick(qualities)} ${random.pick(things)}`,
  );
}

/** @param {string} words */
export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
