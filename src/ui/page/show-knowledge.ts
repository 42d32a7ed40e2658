import { findFirstResults } from '../../domain/completion-code/find-first-results.ts';
import type { CountedItem } from '../../domain/completion-code/first-results.ts';
import type { Progress } from '../../domain/progress.ts';
import { listCountedEvents } from '../../state/progress-store.ts';

type Known = 'right' | 'notYet' | 'notAsked' | 'unknown';

/**
 * How the learner first answered each of two questions on one point, drawn and in a table.
 * @returns whether anything of it was answered
 */
export function showKnowledge(progress: Progress): boolean {
  const part = document.querySelector<HTMLElement>('[data-knowledge]');
  const pairs: readonly (readonly CountedItem[])[] = JSON.parse(part?.dataset['knowledge'] ?? '[]');
  const known = pairs.map((pair) => readKnown(progress, pair));
  const isAnswered = known.flat().some((one) => one !== 'notAsked');
  if (!part) return false;
  part.hidden = !isAnswered;
  fill(part, known);
  draw(part, known);
  return isAnswered;
}

function readKnown({ items }: Progress, pair: readonly CountedItem[]): readonly Known[] {
  const first = findFirstResults(listCountedEvents(), pair);
  return pair.map(({ id, revision }, place) => {
    const result = first[place];
    if (result) return result.isRight ? 'right' : 'notYet';
    return items.get(id)?.has(revision) ? 'unknown' : 'notAsked';
  });
}

function fill(part: HTMLElement, known: readonly (readonly Known[])[]): void {
  const cells = part.querySelectorAll('td');
  known.flat().forEach((one, place) => {
    const cell = cells[place];
    if (cell) cell.textContent = part.dataset[one] ?? '';
  });
}

function draw(part: HTMLElement, known: readonly (readonly Known[])[]): void {
  const marks = [...part.querySelectorAll<HTMLElement>('[data-moment]')].map((row) =>
    row.querySelectorAll('svg'),
  );
  known.forEach((pair, place) => {
    pair.forEach((one, moment) => {
      marks[moment]?.[place]?.setAttribute('data-known', one);
    });
  });
  const rightAt = (moment: number) => `${known.filter((pair) => pair[moment] === 'right').length}`;
  const name = (part.dataset['name'] ?? '')
    .replace('{before}', rightAt(0))
    .replace('{after}', rightAt(1))
    .replaceAll('{of}', `${known.length}`);
  part.querySelector('[role=img]')?.setAttribute('aria-label', name);
}
