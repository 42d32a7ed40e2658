import type { Course, Lesson } from './course.ts';
import type { FindingId } from './ids.ts';

/** The lessons that cite a finding, in their text or in the feedback of a question. */
export function lessonsOfFinding({ modules }: Course, finding: FindingId): readonly Lesson[] {
  return modules
    .flatMap(({ lessons }) => lessons)
    .filter(
      ({ findings, items }) =>
        findings.includes(finding) || items.some((item) => item.findings.includes(finding)),
    );
}
