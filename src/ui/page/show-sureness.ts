import { levelGiven } from '../../domain/level-given.ts';
import type { Progress } from '../../domain/progress.ts';
import type { ConfidenceLevel } from '../../domain/response.ts';

/**
 * How sure the learner said they felt, before and after, in a table and drawn. What was never said stays away.
 * @returns whether anything of it was said
 */
export function showSureness(progress: Progress): boolean {
  const part = document.querySelector<HTMLElement>('[data-sureness]');
  if (!part) return false;
  const rows = [...part.querySelectorAll<HTMLElement>('[data-before]')];
  for (const row of rows) {
    const before = levelGiven(progress, row.dataset['before'] ?? '');
    const after = levelGiven(progress, row.dataset['after'] ?? '');
    row.hidden = before === undefined && after === undefined;
    fill(row, before, after, part.dataset);
    draw(row, before, after);
  }
  part.hidden = rows.every((row) => row.hidden);
  return !part.hidden;
}

type Level = ConfidenceLevel | undefined;

function fill(row: HTMLElement, before: Level, after: Level, words: DOMStringMap): void {
  const say = (level: Level) =>
    level === undefined ? (words['notSaid'] ?? '') : (words['level'] ?? '').replace('{level}', `${level}`);
  const [first, second] = row.querySelectorAll('td');
  if (first) first.textContent = say(before);
  if (second) second.textContent = say(after);
  const name = (words['name'] ?? '').replace('{before}', say(before)).replace('{after}', say(after));
  row.querySelector('svg')?.setAttribute('aria-label', name);
}

function draw(row: HTMLElement, before: Level, after: Level): void {
  const put = (mark: string, level: Level, attribute: string, value: (x: number) => string) => {
    const drawn = row.querySelector<SVGElement>(mark);
    drawn?.toggleAttribute('data-said', level !== undefined);
    drawn?.setAttribute(attribute, value(xOf(level ?? 1)));
  };
  const isBoth = before !== undefined && after !== undefined;
  put('.sure-before', before, 'cx', (x) => `${x}`);
  put('.sure-after', after, 'transform', (x) => `translate(${x} 17)`);
  put('.sure-way', isBoth ? after : undefined, 'd', (x) => `M${xOf(before ?? 1)} 17H${x}`);
}

/** Where a level stands in the picture. */
function xOf(level: ConfidenceLevel): number {
  return level * 25 - 10;
}
