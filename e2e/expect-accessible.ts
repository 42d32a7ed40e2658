import { expect, type Page } from '@playwright/test';
import { findBarriers } from './access/find-barriers.ts';

/** axe finds nothing: neither against WCAG 2.2, levels A and AA, nor against what it calls best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page, 'all')).toEqual([]);
}
