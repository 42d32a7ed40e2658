import type { Problem } from './problem.ts';

/** A problem as three or four lines for a terminal. The place comes first, so that editors make it a link. */
export function problemText({ file, line, column, severity, what, why, fix, code }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${code}\n  ${what}\n  ${why}\n  → ${fix}`;
}
