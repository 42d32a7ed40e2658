import type { Course } from '../domain/course.ts';
import { assembleCourse } from './assemble-course.ts';
import { checkAccepted } from './checks/check-accepted.ts';
import { checkBanks } from './checks/check-banks.ts';
import { checkChecked } from './checks/check-checked.ts';
import { checkChoicesOutside } from './checks/check-choices-outside.ts';
import { checkCourseId } from './checks/check-course-id.ts';
import { checkCrisis } from './checks/check-crisis.ts';
import { checkDrawings } from './checks/check-drawings.ts';
import { checkEvidenceMap } from './checks/check-evidence-map.ts';
import { checkFiles } from './checks/check-files.ts';
import { checkFindingsUsed } from './checks/check-findings-used.ts';
import { checkHeadings } from './checks/check-headings.ts';
import { checkIllustrations } from './checks/check-illustrations.ts';
import { checkImages } from './checks/check-images.ts';
import { checkKeptWords } from './checks/check-kept-words.ts';
import { checkKeys } from './checks/check-keys.ts';
import { checkLessonShape } from './checks/check-lesson-shape.ts';
import { checkLetters } from './checks/check-letters.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkListing } from './checks/check-listing.ts';
import { checkLock } from './checks/check-lock.ts';
import { checkObjectives } from './checks/check-objectives.ts';
import { checkOpinions } from './checks/check-opinions.ts';
import { checkPairs } from './checks/check-pairs.ts';
import { checkPassages } from './checks/check-passages.ts';
import { checkPaths } from './checks/check-paths.ts';
import { checkQuotations } from './checks/check-quotations.ts';
import { checkReadiness } from './checks/check-readiness.ts';
import { checkReading } from './checks/check-reading.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkRefreshers } from './checks/check-refreshers.ts';
import { checkRepeatedIds } from './checks/check-repeated-ids.ts';
import { checkSearchWords } from './checks/check-search-words.ts';
import { checkSheets } from './checks/check-sheets.ts';
import { checkStatements } from './checks/check-statements.ts';
import { checkSupport } from './checks/check-support.ts';
import type { ContentFiles } from './content-files.ts';
import type { Check } from './course-draft.ts';
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
  checkCourseId,
  checkLetters,
  checkRepeatedIds,
  checkListing,
  checkReferences,
  checkEvidenceMap,
  checkReadiness,
  checkStatements,
  checkKeptWords,
  checkChecked,
  checkQuotations,
  checkOpinions,
  checkReading,
  checkLinks,
  checkIllustrations,
  checkImages,
  checkDrawings,
  checkHeadings,
  checkLessonShape,
  checkChoicesOutside,
  checkKeys,
  checkAccepted,
  checkPairs,
  checkBanks,
  checkRefreshers,
  checkPaths,
  checkPassages,
  checkSearchWords,
  checkSheets,
  checkSupport,
  checkCrisis,
  checkLock,
];

/** What can only be said of a course that could be read: a broken line would seem to be missing everywhere else. */
const checksOfTheWhole: readonly Check[] = [checkFindingsUsed, checkObjectives];

/** Content in, course and problems out. Pure: the same files give the same answer. */
export function compileCourse(files: ContentFiles): Compiled {
  const problems: Problem[] = [];
  const draft = readDraft(files, problems);
  problems.push(...checks.flatMap((check) => check(draft)));
  const isReadable = problems.every(({ severity }) => severity !== 'error');
  if (isReadable) problems.push(...checksOfTheWhole.flatMap((check) => check(draft)));
  const course = assembleCourse(draft);
  return deepFreeze({
    ...(course ? { course } : {}),
    problems: withoutNoise(problems).toSorted(comparePlaces),
  });
}

/**
 * In a file whose letters are lost from the first one on, nothing else that seems wrong need be. And an id may only seem
 * lost as long as something else can’t be read.
 */
function withoutNoise(problems: readonly Problem[]): readonly Problem[] {
  const isWhole = ({ code, line, column }: Problem) => code === 'letters-lost' && line === 1 && column === 1;
  const lost = new Set(problems.filter(isWhole).map(({ file }) => file));
  const heard = problems.filter(({ file, code }) => code === 'letters-lost' || !lost.has(file));
  const isOtherError = ({ code, severity }: Problem) => severity === 'error' && code !== 'id-lost';
  return heard.some(isOtherError) ? heard.filter(({ code }) => code !== 'id-lost') : heard;
}
