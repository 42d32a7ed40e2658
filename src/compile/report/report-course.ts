import { checksOfCourse } from '../../domain/checks-of-course.ts';
import type { Course, Lesson } from '../../domain/course.ts';
import { compileCourse } from '../compile-course.ts';
import type { ContentFiles } from '../content-files.ts';
import type { CourseDraft } from '../course-draft.ts';
import { readDraft } from '../read-draft.ts';
import { measureReading } from '../reading/measure-reading.ts';
import type { CourseReport, ObjectivesReport, ReadingReport } from './course-report.ts';
import { reportFindings } from './report-findings.ts';

/** Counts all there is. Nothing where a file that all rests on can’t be read. */
export function reportCourse(files: ContentFiles): CourseReport | undefined {
  const { course, problems } = compileCourse(files);
  if (!course) return undefined;
  const draft = readDraft(files, []);
  const lessons = course.modules.flatMap((module) => module.lessons);
  const inLessons = lessons.flatMap((lesson) => lesson.items);
  const inChecks = listBankItems(draft);
  const types = [...inLessons, ...inChecks].map(({ type }) => type as string);
  const byType = Object.fromEntries(
    [...new Set(types)].sort().map((type) => [type, types.filter((one) => one === type).length]),
  );
  const reading = reportReading(lessons, draft);
  const { warn, fail } = draft.readingLevel;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    title: course.title,
    edition: course.edition,
    modules: course.modules.length,
    lessons: lessons.length,
    words: sum(reading.map(({ words }) => words)),
    minutes: sum(reading.map(({ minutes }) => minutes)),
    items: { inLessons: inLessons.length, inChecks: inChecks.length, byType },
    scenarios: byType['scenario'] ?? 0,
    findings: reportFindings(course),
    objectives: reportObjectives(course, lessons),
    reading,
    readingLevel: { warn, fail },
    problems: { errors, warnings: problems.length - errors },
  };
}

function listBankItems({ banks, moduleIds }: CourseDraft) {
  return banks
    .filter(({ module }) => module === undefined || moduleIds.includes(module))
    .flatMap(({ itemPlaces }) => [...itemPlaces.keys()]);
}

function reportObjectives(course: Course, lessons: readonly Lesson[]): ObjectivesReport {
  const inChecks = new Set(checksOfCourse(course).flatMap(({ bank }) => bank.map(({ lesson }) => lesson)));
  const untested = lessons.filter(
    ({ id, items }) => !items.some(({ purpose }) => purpose === 'scored') && !inChecks.has(id),
  );
  return {
    tested: lessons.length - untested.length,
    of: lessons.length,
    excused: untested.flatMap(({ id, untested: why }) => (why === undefined ? [] : [{ lesson: id, why }])),
    untested: untested.flatMap(({ id, untested: why }) => (why === undefined ? [id] : [])),
  };
}

function reportReading(lessons: readonly Lesson[], draft: CourseDraft): readonly ReadingReport[] {
  const roots = new Map(draft.lessons.map(({ lesson, root }) => [lesson.id, root]));
  return lessons
    .flatMap(({ id, minutes }) => {
      const root = roots.get(id);
      if (!root) return [];
      const { grade, words, sentences } = measureReading(root, draft.readingLevel.exclude);
      const rounded = grade === undefined ? null : Math.round(grade * 10) / 10;
      return [{ lesson: id, grade: rounded, words, sentences, minutes }];
    })
    .toSorted((a, b) => (b.grade ?? 0) - (a.grade ?? 0) || (a.lesson < b.lesson ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
