import { compileCourse } from '../../compile/compile-course.ts';
import type { Problem } from '../../compile/problem.ts';
import { readContent } from '../../compile/read-content.ts';
import { readFormat } from '../read-format.ts';
import { reportAsJson } from '../reporters/json.ts';
import { reportAsText } from '../reporters/text.ts';

const reporters = { text: reportAsText, json: reportAsJson };
/** Warnings while a course is being written, and errors once it is to be released. */
const neededForRelease: readonly Problem['code'][] = ['support-unchecked'];

/** Prints every problem of the content. Exit code 1 if any is an error; with `--release`, also what only a release needs. */
export function check(args: readonly string[], contentFolder: string, print: (text: string) => void): number {
  const isRelease = args.includes('--release');
  const format = readFormat(args.filter((arg) => arg !== '--release'));
  const { problems: found, ...compiled } = compileCourse(readContent(contentFolder));
  const problems = isRelease ? found.map(forRelease) : found;
  print(reporters[format]({ ...compiled, problems }, contentFolder));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function forRelease(problem: Problem): Problem {
  return neededForRelease.includes(problem.code) ? { ...problem, severity: 'error' } : problem;
}
