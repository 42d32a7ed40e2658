import { compileCourse } from '../../compile/compile-course.ts';
import { readContent } from '../../compile/read-content.ts';
import { readFormat } from '../read-format.ts';
import { reportAsJson } from '../reporters/json.ts';
import { reportAsText } from '../reporters/text.ts';

const reporters = { text: reportAsText, json: reportAsJson };

/** Prints every problem of the content. Exit code 1 if any is an error. */
export function check(args: readonly string[], contentFolder: string, print: (text: string) => void): number {
  const format = readFormat(args);
  const compiled = compileCourse(readContent(contentFolder));
  print(reporters[format](compiled, contentFolder));
  return compiled.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
