import { type Graded, NOTED } from '../outcome.ts';

/** Never read, never graded. */
export function gradeReflection(): Graded {
  return { outcome: NOTED };
}
