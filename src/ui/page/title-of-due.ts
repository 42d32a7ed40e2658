import type { Due } from '../../domain/refresher/schedule-refreshers.ts';

/** What a day to come back on is called. */
export function titleOfDue(due: Due, words: DOMStringMap): string {
  return due.kind === 'recheck'
    ? (words['recheck'] ?? '')
    : (words['refresher'] ?? '').replace('{number}', `${due.number}`);
}
