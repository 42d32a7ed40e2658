import type { ItemId } from '../ids.ts';
import { compareEvents, type ProgressEvent } from '../progress-event.ts';

/** What a record says of what was missed, and of how long ago each question was met. */
export interface Recall {
  readonly missed: ReadonlySet<ItemId>;
  /** By the sequence of the record, which no clock can spoil. */
  readonly lastMet: ReadonlyMap<ItemId, number>;
}

interface Met {
  readonly item: ItemId;
  readonly isRight: boolean;
  /** A lesson's question can be tried until it is right, so that being right in the end makes up for nothing. */
  readonly isOnceOnly: boolean;
}

type Drawn = ReadonlyMap<string, readonly ItemId[]>;

/**
 * A lesson's question was missed if any try at it was; one of a check or a refresher, if it was not right when it was
 * last asked there.
 */
export function recallEvents(events: readonly ProgressEvent[]): Recall {
  const missed = new Set<ItemId>();
  const lastMet = new Map<ItemId, number>();
  const sorted = events.toSorted(compareEvents);
  const begun = sorted.filter((event) => event.kind === 'check-begun');
  const drawn = new Map(begun.map((event) => [event.id, event.drawn.map(({ item }) => item)]));
  for (const event of sorted)
    for (const { item, isRight, isOnceOnly } of listMet(event, drawn)) {
      lastMet.set(item, event.seq);
      if (!isRight) missed.add(item);
      else if (isOnceOnly) missed.delete(item);
    }
  return { missed, lastMet };
}

function listMet(event: ProgressEvent, drawn: Drawn): readonly Met[] {
  switch (event.kind) {
    case 'attempted': {
      const isRight = event.verdict === 'correct' || event.verdict === 'noted';
      return [{ item: event.item, isRight, isOnceOnly: false }];
    }
    case 'carried':
      return [{ item: event.item, isRight: event.best === 1, isOnceOnly: false }];
    case 'check-ended': {
      const items = drawn.get(event.run) ?? [];
      return items.map((item) => ({ item, isRight: event.right.includes(item), isOnceOnly: true }));
    }
    default:
      return [];
  }
}

/** The same for a bank's question: one that was never asked stands for the lesson that teaches it. */
export function recallQuestion(
  { missed, lastMet }: Recall,
  item: ItemId,
  ofLesson: readonly ItemId[],
): { readonly isMissed: boolean; readonly metAt: number } {
  const own = lastMet.get(item);
  if (own !== undefined) return { isMissed: missed.has(item), metAt: own };
  return {
    isMissed: ofLesson.some((one) => missed.has(one)),
    metAt: Math.max(0, ...ofLesson.map((one) => lastMet.get(one) ?? 0)),
  };
}
