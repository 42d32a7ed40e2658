import { plainText } from '../../domain/rich-text.ts';
import type { CourseDraft } from '../course-draft.ts';

/** What a course says to its learners: a word of it is no slip for another. */
export function textsOfCourse({ modules, lessons, registers }: CourseDraft): readonly string[] {
  return [
    ...modules.flatMap(({ module: { title, summary } }) => [title, summary]),
    ...lessons.flatMap(({ lesson }) => [
      lesson.title,
      ...lesson.sections.flatMap(({ heading, text, searchWords }) => [heading, text, ...searchWords]),
      ...lesson.items.flatMap(({ prompt, context }) => [prompt, ...context].map(plainText)),
    ]),
    ...(registers.terms?.values ?? []).flatMap(({ term, definition, synonyms }) => [
      term,
      definition,
      ...synonyms,
    ]),
    ...(registers.findings?.values ?? []).map(({ statement }) => statement),
  ];
}
