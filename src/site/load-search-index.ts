import type { Course } from '../domain/course.ts';
import { hashText } from '../domain/hash-text.ts';
import { pageId } from '../domain/page-ids.ts';
import { buildIndex } from '../search/build-index.ts';
import type { IndexFiles } from '../search/index-files.ts';
import { listSearchable } from '../search/list-searchable.ts';
import { surroundingsOf } from '../search/surroundings-of.ts';
import { evidenceText } from '../ui/text/evidence-text.ts';
import { glossaryText } from '../ui/text/glossary-text.ts';
import { lessonText } from '../ui/text/lesson-text.ts';
import { supportText } from '../ui/text/support-text.ts';
import { listPages } from './list-pages.ts';
import { loadCourse } from './load-course.ts';
import { readOrdinaryWords } from './read-ordinary-words.ts';
import { routes } from './routes.ts';

/** The search index of the course, and what tells this state of it from any other. */
export interface SearchIndex extends IndexFiles {
  readonly hash: string;
}

// The live preview makes the index anew after each change, and comparing all words of a language takes seconds.
const ordinaryWords = import.meta.env.DEV ? [] : await readOrdinaryWords(loadCourse().language);

let kept: { readonly course: Course; readonly index: SearchIndex } | undefined;

export function loadSearchIndex(): SearchIndex {
  const course = loadCourse();
  if (kept?.course !== course) kept = { course, index: makeIndex(course) };
  return kept.index;
}

function makeIndex(course: Course): SearchIndex {
  const sections = listSearchable(course, {
    lesson: routes.lesson,
    glossary: { page: routes.glossary, title: glossaryText.title },
    evidence: { page: routes.evidence, title: evidenceText.title },
    support: { page: routes.support, title: supportText.title, heading: supportText.description },
    module: (module) => ({ page: routes.home, slug: pageId('module', module) }),
    pages: listPages(course),
    boxes: { WhatWeKnow: lessonText.whatWeKnow, AtWork: lessonText.atWork },
  });
  const index = buildIndex(sections, surroundingsOf(course), ordinaryWords);
  return { ...index, hash: hashText(JSON.stringify(index)).toString(36) };
}
