import type { Course } from '../../domain/course.ts';
import type { Finding } from '../../domain/evidence.ts';
import { formatDate } from '../format-date.ts';
import { evidenceText } from '../text/evidence-text.ts';

/** How sure it is, where it stands, and whether somebody has compared it with the paper. */
export function findingFacts(course: Course, finding: Finding): readonly string[] {
  const { certainty, source, locator, checkedAgainstPaper, checked } = finding;
  const label = course.certainties.find(({ id }) => id === certainty)?.label;
  const short = course.sources.find(({ id }) => id === source)?.short;
  const check = checked
    ? evidenceText.checkedBy(formatDate(checked.on, course.language), checked.by)
    : evidenceText.checked;
  return [
    ...(label ? [label] : []),
    `${short}, ${locator}`,
    checkedAgainstPaper ? check : evidenceText.unchecked,
  ];
}
