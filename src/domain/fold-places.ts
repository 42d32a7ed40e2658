import type { CheckId, ItemId, LessonId } from './ids.ts';
import type { ProgressEvent } from './progress-event.ts';
import { REFRESHER } from './refresher/refreshers.ts';

/** Where the learner was: in a lesson, at one of its questions, or in a check. */
export type Place = { readonly lesson: LessonId } | { readonly item: ItemId } | { readonly check: CheckId };

/** `seq`: after which of the record’s events. */
export interface PlaceAt {
  readonly seq: number;
  readonly at: Place;
}

/** Where the learner was, each place once, the last first. `events` in their order. */
export function foldPlaces(events: readonly ProgressEvent[]): readonly PlaceAt[] {
  const places = new Map<string, PlaceAt>();
  const checks = new Map<string, CheckId>();
  for (const event of events) {
    if (event.kind === 'check-begun') checks.set(event.id, event.check);
    const at = placeOf(event, checks);
    if (!at) continue;
    const key = JSON.stringify(at);
    places.delete(key);
    places.set(key, { seq: event.seq, at });
  }
  return [...places.values()].reverse();
}

/** What follows from other events, or was brought in, says nothing of where the learner was. */
function placeOf(event: ProgressEvent, checks: ReadonlyMap<string, CheckId>): Place | undefined {
  switch (event.kind) {
    case 'lesson-opened':
      return { lesson: event.lesson };
    case 'attempted':
    case 'answer-shown':
      return { item: event.item };
    case 'check-begun':
    case 'check-ended':
      return inCheck(event.check);
    case 'check-answered':
      return inCheck(checks.get(event.run));
    default:
      return undefined;
  }
}

/** Coming back to the course leads nowhere on. */
function inCheck(check: CheckId | undefined): Place | undefined {
  return check === undefined || check === REFRESHER ? undefined : { check };
}

/** With a lesson that was read again: nothing but the device knows of that. */
export function withReadLesson(
  places: readonly PlaceAt[],
  read: { readonly seq: number; readonly lesson: LessonId } | undefined,
): readonly PlaceAt[] {
  if (!read) return places;
  const later = places.findIndex(({ seq }) => seq <= read.seq);
  const count = later < 0 ? places.length : later;
  return places.toSpliced(count, 0, { seq: read.seq, at: { lesson: read.lesson } });
}
