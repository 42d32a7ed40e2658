import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Look, noteType } from './note-access.ts';

const file = 'test-results/access.md';

/** Writes down, and prints, every page in every state and mode with what axe found there: pages × states × modes. */
export default class AccessReport implements Reporter {
  /** By test, so that a second try takes the place of the first. */
  readonly #looks = new Map<string, readonly Look[]>();

  onTestEnd({ id }: TestCase, { annotations }: TestResult): void {
    const notes = annotations.filter(({ type }) => type === noteType);
    const looks = notes.map(({ description = '' }) => JSON.parse(description) as Look);
    if (looks.length > 0) this.#looks.set(id, looks);
  }

  onEnd(): void {
    const looks = [...this.#looks.values()].flat();
    if (looks.length === 0) return;
    const text = writeTable(looks);
    mkdirSync('test-results', { recursive: true });
    writeFileSync(file, text);
    console.log(`\n${text}\nThis table is in ${file}.`);
  }
}

function writeTable(looks: readonly Look[]): string {
  const modes = [...new Set(looks.map(({ mode }) => mode))];
  const rows = Map.groupBy(looks, ({ page, state }) => `${page} | ${state}`);
  const lines = [...rows]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([row, own]) => {
      const cells = modes.map((mode) => writeCell(own.filter((look) => look.mode === mode)));
      return `| ${row} | ${cells.join(' | ')} |`;
    });
  const pages = new Set(looks.map(({ page }) => page)).size;
  const barriers = looks.reduce((sum, look) => sum + look.barriers, 0);
  return [
    `${pages} pages, ${rows.size} pages with their states, ${looks.length} looks: axe found ${barriers} barriers.`,
    '',
    'The number is what axe found; beside it what was checked besides, and held. “–” was not looked at.',
    '',
    `| page | state | ${modes.join(' | ')} |`,
    `|---|---|${modes.map(() => '---|').join('')}`,
    ...lines,
    '',
  ].join('\n');
}

function writeCell(looks: readonly Look[]): string {
  if (looks.length === 0) return '–';
  const barriers = looks.reduce((sum, look) => sum + look.barriers, 0);
  return [barriers, looks[0]?.held].filter((part) => part !== undefined).join(' ');
}
