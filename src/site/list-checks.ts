import type { Check } from '../domain/check.ts';
import type { Course, Module } from '../domain/course.ts';

/** A check and the module whose it is: none for the final check. */
export interface CheckPlace {
  readonly check: Check;
  readonly module?: Module;
}

/** The checks of the course, the final one last. */
export function listChecks({ modules, finalCheck }: Course): readonly CheckPlace[] {
  return [
    ...modules.flatMap((module) => (module.check ? [{ check: module.check, module }] : [])),
    ...(finalCheck ? [{ check: finalCheck }] : []),
  ];
}
