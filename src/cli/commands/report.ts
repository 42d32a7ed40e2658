import { readContent } from '../../compile/read-content.ts';
import { reportCourse } from '../../compile/report/report-course.ts';
import { readFormat } from '../read-format.ts';
import { courseAsText } from '../reporters/course-text.ts';
import { UsageError } from '../usage-error.ts';

/** Prints what the course consists of. Exit code 1 if the content has an error, as for `check`. */
export function report(
  args: readonly string[],
  contentFolder: string,
  print: (text: string) => void,
): number {
  const format = readFormat(args);
  const found = reportCourse(readContent(contentFolder));
  if (!found) throw new UsageError(`There is no course in ${contentFolder} to report on. “check” says why.`);
  print(format === 'json' ? JSON.stringify(found, undefined, 2) : courseAsText(found));
  return found.problems.errors > 0 ? 1 : 0;
}
