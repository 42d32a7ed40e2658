import { test } from '@playwright/test';

/** One look at one page: what access-report.ts puts into one cell of its table. */
export interface Look {
  readonly page: string;
  readonly state: string;
  readonly mode: string;
  /** How much axe found. */
  readonly barriers: number;
  /** What was checked besides, and held. */
  readonly held?: string;
}

export const noteType = 'access';

/** Tells the report of a look. */
export function noteAccess(look: Look): void {
  test.info().annotations.push({ type: noteType, description: JSON.stringify(look) });
}
