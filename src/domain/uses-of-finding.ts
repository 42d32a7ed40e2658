import { checksOfCourse } from './checks-of-course.ts';
import type { Course, Lesson } from './course.ts';
import type { FindingId } from './ids.ts';
import type { Item } from './item.ts';

/** Where a lesson uses a finding: in its text, in the feedback of its questions, or both. */
export interface FindingUse {
  readonly lesson: Lesson;
  readonly isInText: boolean;
  readonly items: readonly Item[];
}

/** Every use of a finding, lesson by lesson, in the order of the course. */
export function usesOfFinding({ modules }: Course, finding: FindingId): readonly FindingUse[] {
  return modules
    .flatMap(({ lessons }) => lessons)
    .map((lesson) => ({
      lesson,
      isInText: lesson.findings.includes(finding),
      items: lesson.items.filter((item) => item.findings.includes(finding)),
    }))
    .filter(({ isInText, items }) => isInText || items.length > 0);
}

/** The questions of the checks that use it and stand in no lesson. */
export function checkItemsOfFinding(course: Course, finding: FindingId): readonly Item[] {
  const banks = checksOfCourse(course).flatMap(({ bank }) => bank);
  const items = new Map(banks.map(({ item }) => [item.id, item] as const));
  return [...items.values()].filter((item) => item.findings.includes(finding));
}
