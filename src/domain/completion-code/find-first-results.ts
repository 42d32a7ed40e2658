import { compareEvents, type ProgressEvent } from '../progress-event.ts';
import type { CountedItem, FirstResult, FirstResults } from './first-results.ts';

/**
 * How each question was answered at first, at its present revision. What a resume code brought along had been tried
 * elsewhere before, so its first answer is not known.
 */
export function findFirstResults(
  events: readonly ProgressEvent[],
  items: readonly CountedItem[],
): FirstResults {
  const firsts = new Map<string, ProgressEvent>();
  for (const event of events.toSorted(compareEvents)) {
    if (event.kind !== 'attempted' && event.kind !== 'carried') continue;
    const key = `${event.item} ${event.revision}`;
    if (!firsts.has(key)) firsts.set(key, event);
  }
  return items.map((item) => resultOf(firsts.get(`${item.id} ${item.revision}`), item));
}

function resultOf(first: ProgressEvent | undefined, { choices }: CountedItem): FirstResult | undefined {
  if (first?.kind !== 'attempted') return undefined;
  if (first.verdict === 'correct') return { isRight: true };
  const [only = ''] = 'chosen' in first.response ? first.response.chosen : [];
  const chosen = choices.indexOf(only);
  return { isRight: false, ...(chosen < 0 ? {} : { chosen }) };
}
