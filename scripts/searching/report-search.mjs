import { weighSearch } from './weigh-search.mjs';

/**
 * Prints what the search loads, and resolves to whether it keeps to its budget: a result can be followed from its heading on.
 * @param {import('@playwright/test').Browser} browser @param {string} dist @param {string} address
 * @param {{ kB: number, search: { firstResult: number } }} budgets
 */
export async function reportSearch(browser, dist, address, { kB, search: { firstResult } }) {
  const show = (/** @type {number} */ bytes) => (bytes / kB).toFixed(1);
  const { program, dictionary, ways } = await weighSearch(browser, dist, address);
  const [headings, texts] = [ways.map((way) => way.headings), ways.map((way) => way.texts)];
  const isWithin = Math.max(...headings) <= firstResult * kB;
  const rowOf = (/** @type {number[]} */ all) => {
    const sorted = all.toSorted((a, b) => a - b);
    return [0.5, 0.95, 1]
      .map((share) => show(sorted[Math.floor((sorted.length - 1) * share)] ?? 0))
      .join(' | ');
  };
  console.log(`\nThe search in kB: program ${show(program)}, dictionary ${show(dictionary)}.\n`);
  console.log(
    '| from nothing until | half of the queries | 95 in 100 | at the most | budget |\n|---|---|---|---|---|',
  );
  console.log(`| headings | ${rowOf(headings)}${isWithin ? '' : ' OVER'} | ${firstResult} |`);
  console.log(`| texts | ${rowOf(texts)} | – |`);
  return isWithin;
}
