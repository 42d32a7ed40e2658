import type { Attempted } from './progress-event.ts';

/** Only for tests: an item answered right. */
export function answeredRight(item: string, revision = 1): Attempted {
  return { kind: 'attempted', item, revision, response: { chosen: ['a'] }, verdict: 'correct', scaled: 1 };
}
