import type { Course, Lesson, Module, Section } from '../domain/course.ts';
import type { LessonId, ModuleId } from '../domain/ids.ts';
import { pageId } from '../domain/page-ids.ts';
import { plainText } from '../domain/rich-text.ts';
import type { Support } from '../domain/support.ts';
import type { Searchable } from './searchable.ts';

const apart = { module: '', audience: 'everyone', trail: [] } as const;

/** Where the sections stand: addresses of pages, and the titles of those that aren’t lessons. */
export interface Places {
  readonly lesson: (lesson: LessonId) => string;
  readonly glossary: { readonly page: string; readonly title: string };
  readonly evidence: { readonly page: string; readonly title: string };
  readonly support: { readonly page: string; readonly title: string; readonly heading: string };
  /** Where a module is introduced. */
  readonly module: (module: ModuleId) => Pick<Searchable, 'page' | 'slug'>;
  readonly pages: readonly SitePage[];
  /** The headings of boxes that the author gives none, by tag. */
  readonly boxes: Readonly<Record<string, string>>;
}

/** A page of the site, or a place in one, that is no part of the course itself. */
export interface SitePage extends Pick<Searchable, 'page' | 'slug' | 'title' | 'text'> {
  /** Other words by which it is found, but which it does not show. */
  readonly also: readonly string[];
}

/**
 * Everything of a course that search may show. Of a question that is what is asked and what is read before it: no
 * choice, key, hint or feedback. Questions of checks are not listed.
 */
export function listSearchable(course: Course, places: Places): readonly Searchable[] {
  return [
    ...course.modules.flatMap((module) =>
      module.lessons.flatMap((lesson) => searchableOf(module, lesson, places)),
    ),
    ...course.modules.map(({ id, title, summary }) => ({
      ...{ ...apart, ...places.module(id), kind: 'page' as const, module: id, title },
      ...{ heading: '', text: summary, also: [] },
    })),
    ...course.terms.map(({ id, term, definition, synonyms }) => ({
      ...{ ...apart, ...places.glossary, kind: 'term' as const, slug: pageId('term', id) },
      ...{ heading: term, text: definition, also: synonyms },
    })),
    ...course.findings.map(({ id, statement }) => ({
      ...{ ...apart, ...places.evidence, kind: 'finding' as const, slug: pageId('finding', id) },
      ...{ heading: statement, text: '', also: [] },
    })),
    ...places.pages.map((page) => ({ ...apart, ...page, kind: 'page' as const, heading: '' })),
    ...(course.support ? [supportPage(course.support, places)] : []),
  ];
}

/** Who is there for people, without how to reach them: what has to be right is read on the page, beside when it was checked. */
function supportPage({ everywhere, nations, employer }: Support, places: Places): Searchable {
  const groups = [everywhere, ...nations.map(({ entries }) => entries), employer];
  const names = new Set(groups.flatMap((group) => group.map(({ name }) => name)));
  const text = [...names].join(', ');
  return {
    ...{ ...apart, ...places.support, kind: 'support', slug: '', text, also: [] },
  };
}

function searchableOf(module: Module, lesson: Lesson, places: Places): readonly Searchable[] {
  const { title, sections, items, audience } = lesson;
  const shared = { module: module.id, page: places.lesson(lesson.id), title, audience };
  return [
    ...sections
      .map((section, at) => ({
        ...{ ...shared, kind: 'heading' as const, trail: trailTo(sections, at, places.boxes) },
        ...{ slug: section.slug, heading: section.heading, text: section.text, also: section.searchWords },
      }))
      .filter(({ slug, heading, text }) => slug === '' || heading !== '' || text !== ''),
    ...items.map((item) => ({
      ...{ ...shared, kind: 'question' as const, slug: pageId('question', item.id), trail: [], also: [] },
      audience: item.audience ?? audience,
      heading: plainText(item.prompt),
      text: item.context.map(plainText).join(' '),
    })),
  ];
}

/** The box that a section stands in, and the headings that it stands below: in a box, those of the box. */
function trailTo(sections: readonly Section[], at: number, boxes: Places['boxes']): readonly string[] {
  const trail: string[] = [];
  const { level: own = 0, box } = sections[at] ?? {};
  let level = own;
  for (const before of sections.slice(0, at).reverse()) {
    if (before.box !== box || before.heading === '' || before.level >= level) continue;
    trail.unshift(before.heading);
    level = before.level;
  }
  const title = box && (box.title ?? boxes[box.tag]);
  return title === undefined ? trail : [title, ...trail];
}
