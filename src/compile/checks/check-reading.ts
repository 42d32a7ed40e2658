import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';
import { measureReading, type Reading } from '../reading/measure-reading.ts';

/** No lesson is harder to read than the course allows. */
export const checkReading: Check = ({ lessons, readingLevel: { exclude, warn, fail } }) =>
  lessons.flatMap(({ root, metaPlace }) => {
    const reading = measureReading(root, exclude);
    const { grade = 0 } = reading;
    if (grade < warn) return [];
    const details = { grade: grade.toFixed(1), hardest: hardestWords(reading) };
    return grade < fail
      ? [problem('reading-level', metaPlace('title'), { ...details, most: warn })]
      : [problem('reading-too-hard', metaPlace('title'), { ...details, most: fail })];
  });

function hardestWords({ longWords }: Reading): string {
  const byCount = [...longWords].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return byCount
    .slice(0, 5)
    .map(([word]) => word)
    .join(', ');
}
