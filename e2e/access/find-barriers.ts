import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** With contrast, what another mode of the same page can change. All else rests on what is in the page. */
const shapes = ['link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** `shapes`: axe compares the author’s colour of text (`-webkit-text-fill-color`) with a background that is forced. */
export type Rules = 'all' | 'drawn' | 'shapes';
const options: Record<Rules, RunOptions> = {
  all: { resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } },
  drawn: { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', ...shapes] } },
  shapes: { resultTypes: ['violations'], runOnly: { type: 'rule', values: shapes } },
};

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

/** What axe finds in the page as it is now. Reading axe takes longer than running it, so it stays in the page. */
export async function findBarriers(page: Page, rules: Rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(
    async (asked) => (await axe.run(document, asked)).violations,
    options[rules],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
