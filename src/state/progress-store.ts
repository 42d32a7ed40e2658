import { atom, type ReadableAtom } from 'nanostores';
import { mergeEvents } from '../domain/merge-events.ts';
import { foldEvents, type Progress } from '../domain/progress.ts';
import type { Happening, ProgressEvent, Stamp } from '../domain/progress-event.ts';
import type { Renames } from '../domain/renames.ts';
import type { Kept, ProgressStorage, StorageTrouble } from './ports.ts';

/** Nothing is known while loading: that is not the same as 0 %. */
export type LearnersProgress = Progress | 'loading';

const progress = atom<LearnersProgress>('loading');
const notice = atom<StorageTrouble | undefined>();

export const $progress: ReadableAtom<LearnersProgress> = progress;
/** Why the record isn't safe at the moment, if so. */
export const $notice: ReadableAtom<StorageTrouble | undefined> = notice;

let events: readonly ProgressEvent[] = [];
let save: ProgressStorage['save'] = (added) => ({ events: added });
let stampNext: (seq: number) => Stamp;
let renames: Renames | undefined;

/** Opens the record. Called once by each page; what came before is forgotten (tests open several). */
export function openRecord(
  storage: ProgressStorage,
  makeStamp: (seq: number) => Stamp,
  renamed?: Renames,
): () => void {
  events = [];
  renames = renamed;
  save = storage.save;
  stampNext = makeStamp;
  take(storage.load());
  return storage.watch(() => {
    const known = events;
    take(storage.load());
    // Another tab may have cleared what only this page still knows.
    if (events.length > 0 && known.length > 0) take(save(events));
  });
}

/** The only way in: what happened gets its place, is applied, and is saved. */
export function record(...happenings: readonly Happening[]): void {
  if (happenings.length === 0) return;
  let { seq } = foldEvents(events);
  const added = happenings.map((happening) => {
    seq += 1;
    return { ...happening, ...stampNext(seq) };
  });
  take(save(mergeEvents(events, added)));
}

/** Takes in events that were made elsewhere, as they are: those of a code or a file. */
export function bringIn(brought: readonly ProgressEvent[]): void {
  take(save(mergeEvents(events, brought)));
}

/** What would be known with them. Nothing is kept of it. */
export function tryOut(brought: readonly ProgressEvent[]): Progress {
  return foldEvents(mergeEvents(events, brought), renames);
}

/** All there is, for the learner to take away. */
export function listEvents(): readonly ProgressEvent[] {
  return events;
}

function take(kept: Kept): void {
  events = mergeEvents(events, kept.events);
  progress.set(foldEvents(events, renames));
  // Trouble with old bytes is still worth saying after a good save.
  notice.set(kept.trouble ?? (notice.get() === 'damaged' ? 'damaged' : undefined));
}
