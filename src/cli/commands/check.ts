import { compileCourse } from '../../compile/compile-course.ts';
import { readContent } from '../../compile/read-content.ts';
import { readOptions } from '../read-options.ts';
import { reportAsJson } from '../reporters/json.ts';
import { reportAsText } from '../reporters/text.ts';
import { UsageError } from '../usage-error.ts';

const reporters = { text: reportAsText, json: reportAsJson };

/** Prints every problem of the content. Exit code 1 if any is an error. */
export function check(args: readonly string[], contentFolder: string, print: (text: string) => void): number {
  const { values, positionals } = readOptions(args, { format: { type: 'string', default: 'text' } });
  const { format } = values;
  if (positionals.length > 0) throw new UsageError(`“${positionals.join(' ')}” is too much here.`);
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is text or json, not “${format}”.`);
  const compiled = compileCourse(readContent(contentFolder));
  print(reporters[format](compiled, contentFolder));
  return compiled.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
