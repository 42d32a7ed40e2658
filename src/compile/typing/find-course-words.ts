import { foldLetters } from '../../domain/grading/fold-letters.ts';
import type { DecimalSign } from '../../domain/grading/read-figure.ts';
import type { CourseDraft } from '../course-draft.ts';
import { plainWords } from '../items/plain-words.ts';
import type { CourseWords } from './find-typing.ts';
import { listAccepted } from './list-accepted.ts';

/** Every word that the course uses anywhere: in its lessons, questions and registers. */
export function findCourseWords({ course, modules, lessons, texts, registers }: CourseDraft): CourseWords {
  const language = course?.language ?? '';
  const items = texts.flatMap(({ itemPlaces }) => [...itemPlaces.keys()]);
  const all = plainWords([
    course ? [course.title, course.summary, course.objectives] : [],
    modules.map(({ module }) => [module.title, module.summary]),
    lessons.map(({ lesson }) => [lesson.title, lesson.objective, lesson.talkingPoints]),
    lessons.map(({ lesson }) => lesson.sections.map(({ heading, text }) => [heading, text])),
    items.map(({ context, prompt, asked, notes }) => [context, prompt, asked, notes]),
    items.map(listAccepted),
    (registers.terms?.values ?? []).map((term) => Object.values(term)),
    (registers.findings?.values ?? []).map(({ statement }) => statement),
  ]);
  const words = foldLetters(all).match(/[\p{L}\p{M}](?:[\p{L}\p{M}']*[\p{L}\p{M}])?/gu) ?? [];
  return { language, decimal: decimalOf(language), words: new Set(words.filter((word) => word.length > 3)) };
}

/** The decimal sign of a language: a comma, or (also where the language is unknown) a point. */
export function decimalOf(language: string): DecimalSign {
  try {
    const format = new Intl.NumberFormat(language || 'en', { numberingSystem: 'latn' });
    const sign = format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
    return sign === ',' ? ',' : '.';
  } catch {
    // A tag that no program knows, such as `xx-yyyyyyyyyy`.
    return '.';
  }
}
