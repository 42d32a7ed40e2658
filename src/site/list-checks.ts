import type { Check } from '../domain/check.ts';
import type { Course, Module } from '../domain/course.ts';

/** A check and what it belongs to. */
export interface CheckPlace {
  readonly check: Check;
  readonly of: 'module' | 'course' | 'essentials';
  readonly module?: Module;
}

/** The checks of the course: its modules’, the final one, and that of the essentials. */
export function listChecks({ modules, finalCheck, essentials }: Course): readonly CheckPlace[] {
  return [
    ...modules.flatMap((module) =>
      module.check ? [{ check: module.check, of: 'module', module } as const] : [],
    ),
    ...(finalCheck ? [{ check: finalCheck, of: 'course' } as const] : []),
    ...(essentials?.check ? [{ check: essentials.check, of: 'essentials' } as const] : []),
  ];
}
