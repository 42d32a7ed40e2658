import type { Course, Lesson } from '../domain/course.ts';
import { checkChoicesOutside } from './checks/check-choices-outside.ts';
import { checkFiles } from './checks/check-files.ts';
import { checkHeadings } from './checks/check-headings.ts';
import { checkImages } from './checks/check-images.ts';
import { checkKeys } from './checks/check-keys.ts';
import { checkLessonShape } from './checks/check-lesson-shape.ts';
import { checkLetters } from './checks/check-letters.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkListing } from './checks/check-listing.ts';
import { checkPairs } from './checks/check-pairs.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkRepeatedIds } from './checks/check-repeated-ids.ts';
import { checkStatements } from './checks/check-statements.ts';
import type { ContentFiles } from './content-files.ts';
import type { Check, CourseDraft } from './course-draft.ts';
import { deepFreeze } from './deep-freeze.ts';
import { comparePlaces, type Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';

export interface Compiled {
  /** Absent when a problem is so severe that there is no course to show. */
  readonly course?: Course;
  /** By file and line. The course may be published when none is an error. */
  readonly problems: readonly Problem[];
}

const checks: readonly Check[] = [
  checkFiles,
  checkLetters,
  checkRepeatedIds,
  checkListing,
  checkReferences,
  checkStatements,
  checkLinks,
  checkImages,
  checkHeadings,
  checkLessonShape,
  checkChoicesOutside,
  checkKeys,
  checkPairs,
];

/** Content in, course and problems out. Pure: the same files give the same answer. */
export function compileCourse(files: ContentFiles): Compiled {
  const problems: Problem[] = [];
  const draft = readDraft(files, problems);
  problems.push(...checks.flatMap((check) => check(draft)));
  const course = assemble(draft);
  return deepFreeze({
    ...(course ? { course } : {}),
    problems: withoutNoise(problems).toSorted(comparePlaces),
  });
}

/** In a file whose letters are lost from the first one on, nothing else that seems wrong need be. */
function withoutNoise(problems: readonly Problem[]): readonly Problem[] {
  const isWhole = ({ code, line, column }: Problem) => code === 'letters-lost' && line === 1 && column === 1;
  const lost = new Set(problems.filter(isWhole).map(({ file }) => file));
  return problems.filter(({ file, code }) => code === 'letters-lost' || !lost.has(file));
}

function assemble({ course, modules, lessons, registers, certaintyCaveat }: CourseDraft): Course | undefined {
  const { findings, sources, terms, certainties } = registers;
  if (!course || !findings || !sources || !terms || !certainties) return undefined;
  const whole = lessons.filter(({ isWhole }) => isWhole);
  const byId = new Map<string, Lesson>(whole.map(({ lesson }) => [lesson.id, lesson]));
  return {
    ...course,
    modules: modules.map(({ module, lessonIds }) => ({
      ...module,
      lessons: lessonIds.flatMap((id) => byId.get(id) ?? []),
    })),
    findings: findings.values,
    sources: sources.values,
    terms: terms.values,
    certainties: certainties.values,
    certaintyCaveat,
  };
}
