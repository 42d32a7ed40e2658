import type { Course } from '../../domain/course.ts';
import { usesOfFinding } from '../../domain/uses-of-finding.ts';
import type { FindingsReport } from './course-report.ts';

/** Source by source, which findings the lessons use. */
export function reportFindings(course: Course): readonly FindingsReport[] {
  return course.sources.flatMap(({ id, short }) => {
    const findings = course.findings.filter(({ source }) => source === id);
    if (findings.length === 0) return [];
    const unused = findings.filter((finding) => usesOfFinding(course, finding.id).length === 0);
    return [
      {
        source: short,
        used: findings.length - unused.length,
        of: findings.length,
        reserve: unused.flatMap((finding) => (finding.reserve ? [finding.id] : [])),
        unused: unused.flatMap((finding) => (finding.reserve ? [] : [finding.id])),
      },
    ];
  });
}
