import type { Finish } from '../completion-code/finish.ts';

/** What is known of a course by which a completion can be doubted. Days are counted from 1 January 1970. */
export interface KnownCourse {
  /** The calendar day of the device. */
  readonly today: number;
  /** The day on which the course was first published. */
  readonly published?: number;
  /** How many questions the check asks that each part ends with. Absent: it has no check. */
  readonly asked: Readonly<Partial<Record<Finish['what'], Asked>>>;
}

export interface Asked {
  readonly least: number;
  readonly most: number;
}

/** Why a completion is to be checked with the learner. The code itself is whole. */
export type Doubt =
  | { readonly doubt: 'future' | 'before-course' | 'no-check' }
  | { readonly doubt: 'asked'; readonly of: number; readonly most: number; readonly least: number };

/** 1 January 2026: no course that gives completion codes is older. */
const NOTHING_BEFORE = 20_454;

/** What can’t be so, or hardly. A whole code may still say it: anybody can write one, and clocks can be wrong. */
export function doubtFinish({ what, day, result }: Finish, course: KnownCourse): readonly Doubt[] {
  const { today, published = NOTHING_BEFORE, asked } = course;
  return [
    ...(day > today ? [{ doubt: 'future' } as const] : []),
    ...(day < Math.max(published, NOTHING_BEFORE) ? [{ doubt: 'before-course' } as const] : []),
    ...(result ? doubtResult(result, asked[what]) : []),
  ];
}

function doubtResult({ of }: NonNullable<Finish['result']>, asked: Asked | undefined): readonly Doubt[] {
  if (!asked) return [{ doubt: 'no-check' }];
  const { least, most } = asked;
  return of < least || of > most ? [{ doubt: 'asked', of, least, most }] : [];
}
