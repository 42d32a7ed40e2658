import { commonWords } from '../../src/search/common-words.ts';
import { createSynonymFinder } from '../../src/search/find-synonyms.ts';
import { splitWords } from '../../src/search/split-words.ts';
import { stemWord } from '../../src/search/stem-word.ts';

/** What Alongside does before an index is asked, for its peers: the same words, stems, common words and synonyms. */

/** @param {string} text */
export const tokenize = (text) => [...splitWords(text)];
export const processTerm = stemWord;

/** The words of a query without the common ones, if it has others. @param {string} query */
export function tellingWords(query) {
  const words = splitWords(query);
  const telling = words.filter((word) => !commonWords.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The settings that did best for MiniSearch on the half of the queries that is tuned on, of all that tune-minisearch.mjs
 * tries. `synonym`: what other words of the glossary weigh; `question`: what a section counts that is a question.
 */
export const EQUAL = {
  ...{ prefix: true, fuzzy: 0.25, maxFuzzy: 6, weights: { fuzzy: 0.2, prefix: 0.4 } },
  ...{ boost: { heading: 2, title: 1, also: 1, text: 1 }, synonym: 0.25, question: 0.5 },
};

/**
 * @param {any} miniSearch whose words are split by `tokenize` and `processTerm`, and which stores each section’s kind
 * @param {readonly (readonly string[])[]} synonyms @param {typeof EQUAL} settings
 * @returns {(query: string) => { page: string, slug: string }[]}
 */
export function askMiniSearch(miniSearch, synonyms, { synonym, question, ...settings }) {
  const findSynonyms = createSynonymFinder(synonyms);
  const boost = Object.fromEntries(
    Object.entries(settings.boost).map(([field, weight]) => [field, weight * synonym]),
  );
  const options = {
    ...settings,
    boostDocument: (/** @type {unknown} */ _id, /** @type {string} */ _term, /** @type {any} */ { kind }) =>
      kind === 'question' ? question : 1,
  };
  return (query) => {
    const words = tellingWords(query);
    const others = new Set(words.flatMap((word) => findSynonyms(word, words).map((all) => all.join(' '))));
    const also = [...others].map((phrase) => ({
      ...{ queries: [phrase], combineWith: 'AND', prefix: false, fuzzy: false, boost },
    }));
    return miniSearch
      .search({ combineWith: 'OR', queries: [words.join(' '), ...also] }, options)
      .slice(0, 10);
  };
}
