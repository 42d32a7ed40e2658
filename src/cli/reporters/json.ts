import type { Compiled } from '../../compile/compile-course.ts';

/** `{ "problems": [{ code, severity, file, line, column, what, why, fix }] }`, files relative to the content folder. */
export function reportAsJson({ problems }: Compiled): string {
  return JSON.stringify({ problems }, undefined, 2);
}
