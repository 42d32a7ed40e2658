import type { CourseOutline, Gives, ItemOutline } from './course-outline.ts';
import type { ItemId } from './ids.ts';
import { type Attempted, compareEvents, type ProgressEvent, type Stamp } from './progress-event.ts';

/** What a page knows of the questions of its outline: as much as it takes to ask whether a response can be theirs. */
export type Asked = ReadonlyMap<ItemId, Pick<ItemOutline, 'revision' | 'gives'>>;

export function listAsked({ modules }: Pick<CourseOutline, 'modules'>): Asked {
  const items = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.items));
  return new Map(items.map((item) => [item.id, item]));
}

/** How far numbers may run ahead of what there is: events that others know, or that were lost. */
const ROOM = 1_000_000;

/**
 * The events in order, up to the first whose number nobody can have come to: each is numbered one above the highest that
 * was known. So whatever was taken in, there is a number for what comes next, and after any number of answers still.
 */
export function listReachable<E extends Stamp>(events: readonly E[]): readonly E[] {
  const sorted = events.toSorted(compareEvents);
  const end = sorted.findIndex(({ seq }, place) => seq > ROOM + place + 1);
  return end < 0 ? sorted : sorted.slice(0, end);
}

/**
 * The events that count, under the ids of today. An attempt that contradicts itself, or whose response is not of the
 * type that its question has now, counts as not given. One at an earlier revision is history: it is not asked again.
 */
export function listCounted<E extends ProgressEvent>(
  events: readonly E[],
  asked: Asked | undefined,
): readonly E[] {
  const isCounted = (event: ProgressEvent) => event.kind !== 'attempted' || isAnswer(event, asked);
  return events.every(isCounted) ? events : events.filter(isCounted);
}

function isAnswer(attempt: Attempted, asked: Asked | undefined): boolean {
  const { item, revision, response, verdict, scaled } = attempt;
  if ((verdict === 'correct') !== (scaled === 1)) return false;
  // Noted: a reflection, or a conversation that was begun again. Nothing else can be answered with nothing.
  if (verdict !== 'noted' && isNothing(response)) return false;
  const now = asked?.get(item);
  return now === undefined || revision < now.revision || isGiven(now.gives, response);
}

/** Its fields have been looked at where it came in. */
function isGiven(gives: Gives, response: object): boolean {
  const field = Object.keys(response).join();
  if (gives === 'one') return 'chosen' in response && field === 'chosen' && lengthOf(response.chosen) < 2;
  return field === gives;
}

function isNothing(response: object): boolean {
  return Object.values(response).every((given) => typeof given !== 'number' && lengthOf(given) === 0);
}

function lengthOf(given: unknown): number {
  return Object.keys(given ?? {}).length;
}
