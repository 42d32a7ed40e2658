import { compileCourse } from '../../src/compile/compile-course.ts';
import { readContent } from '../../src/compile/read-content.ts';
import { listSearchable } from '../../src/search/list-searchable.ts';
import { surroundingsOf } from '../../src/search/surroundings-of.ts';
import { readOrdinaryWords } from '../../src/site/read-ordinary-words.ts';
import { readQueries } from './read-queries.mjs';

/**
 * What is searched and what is asked. `places` of a query are `page#slug`.
 * @typedef {{
 *   name: string,
 *   sections: readonly import('../../src/search/searchable.ts').Searchable[],
 *   surroundings: import('../../src/search/index-files.ts').Surroundings,
 *   ordinaryWords: readonly string[],
 *   queries: import('./read-queries.mjs').Query[]
 * }} Corpus
 */

/** The corpus without the search words of its authors. @param {Corpus} corpus @returns {Corpus} */
export function withoutSearchWords({ name, sections, ...rest }) {
  const plain = sections.map((section) => (section.kind === 'term' ? section : { ...section, also: [] }));
  return { ...rest, name: `${name}, without authored search words`, sections: plain };
}

/**
 * This course with one half of its labelled queries.
 * @param {string} content @param {boolean} isHeldBack the half that is reported, or the one that is tuned on
 * @returns {Promise<Corpus>}
 */
export async function courseCorpus(content, isHeldBack) {
  const { course } = compileCourse(readContent(content));
  if (!course) throw new Error('The course has problems: npm run course -- check');
  const sections = listSearchable(course, {
    lesson: (id) => id,
    glossary: { page: 'glossary', title: 'Glossary' },
    evidence: { page: 'evidence', title: 'Evidence' },
    support: { page: 'support', title: 'Support', heading: 'Where you can turn' },
    module: (id) => ({ page: 'home', slug: id }),
    pages: [],
    boxes: { WhatWeKnow: 'What we know and what we do not know', AtWork: 'At work' },
  });
  const known = new Set(sections.map(({ page, slug }) => `${page}#${slug}`));
  const queries = readQueries();
  const wrong = queries.flatMap(({ places }) => places.filter((place) => !known.has(place)));
  if (wrong.length > 0) throw new Error(`queries.txt names places that are not there: ${wrong.join(' ')}`);
  return {
    name: 'this course',
    sections,
    surroundings: surroundingsOf(course),
    ordinaryWords: await readOrdinaryWords(course.language),
    queries: queries.filter((query) => query.isHeldBack === isHeldBack),
  };
}
