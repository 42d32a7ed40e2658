import { atom, type ReadableAtom } from 'nanostores';
import { type Asked, listCounted, listReachable } from '../domain/counted-events.ts';
import { mergeEvents } from '../domain/merge-events.ts';
import { foldEvents, type Progress } from '../domain/progress.ts';
import type { Happening, ProgressEvent, Stamp } from '../domain/progress-event.ts';
import { renameEvent } from '../domain/rename-event.ts';
import type { Renames } from '../domain/renames.ts';
import type { Kept, ProgressStorage, SetAside, StorageTrouble } from './ports.ts';

/** Nothing is known while loading: that is not the same as 0 %. */
export type LearnersProgress = Progress | 'loading';

const progress = atom<LearnersProgress>('loading');
const notice = atom<StorageTrouble | undefined>();

export const $progress: ReadableAtom<LearnersProgress> = progress;
/** Why the record isn't safe at the moment, if so. */
export const $notice: ReadableAtom<StorageTrouble | undefined> = notice;

let events: readonly ProgressEvent[] = [];
let storage: ProgressStorage | undefined;
let stampNext: (seq: number) => Stamp;
let renames: Renames | undefined;
let asked: Asked | undefined;

/** Opens the record. Called once by each page; what came before is forgotten (tests open several). */
export function openRecord(
  kept: ProgressStorage,
  makeStamp: (seq: number) => Stamp,
  renamed?: Renames,
  /** What this page knows of its questions: an attempt that can’t be an answer to one of them is none. */
  known?: Asked,
): () => void {
  events = [];
  renames = renamed;
  asked = known;
  storage = kept;
  stampNext = makeStamp;
  take(kept.load());
  // What is saved again here was cleared by another hand, or could not be kept before.
  return kept.watch(() => take(events.length > 0 ? kept.save(events) : kept.load()));
}

/** The only way in: what happened gets its place, is applied, and is saved. */
export function record(...happenings: readonly Happening[]): void {
  if (happenings.length === 0 || !storage) return;
  const known = progress.get();
  let seq = known === 'loading' ? 0 : known.seq;
  const added = happenings.map((happening) => {
    seq += 1;
    return { ...happening, ...stampNext(seq) };
  });
  take(storage.save([...events, ...added]));
}

/** Resolves once everything that is kept of the learner is known. Never rejects. */
export function whenRead(): Promise<void> {
  return storage?.whenRead() ?? Promise.resolve();
}

/** Forgets the learner, here and in every tab. Resolves to whether nothing is left on this device. */
export async function clearRecord(): Promise<boolean> {
  if (!storage) return false;
  const isGone = await storage.clear();
  notice.set(undefined);
  take(storage.load());
  return isGone;
}

export async function listSetAside(): Promise<readonly SetAside[]> {
  return (await storage?.listSetAside()) ?? [];
}

/** Takes in events that were made elsewhere, as they are: those of a code or a file. */
export function bringIn(brought: readonly ProgressEvent[]): void {
  if (storage) take(storage.save([...events, ...brought]));
}

/** What would be known with them. Nothing is kept of it. */
export function tryOut(brought: readonly ProgressEvent[]): Progress {
  return foldEvents(mergeEvents(events, brought), renames, asked);
}

/** All that counts, under the ids of today. */
export function listCountedEvents(): readonly ProgressEvent[] {
  const names = renames;
  const named = names ? events.map((event) => renameEvent(event, names)) : events;
  return listCounted(listReachable(named), asked);
}

/** All there is, for the learner to take away. */
export function listEvents(): readonly ProgressEvent[] {
  return events;
}

function take(kept: Kept): void {
  if (kept.events !== events) {
    events = kept.events;
    progress.set(foldEvents(events, renames, asked));
  }
  // Trouble with old bytes is still worth saying after a good save.
  const isKept = !kept.trouble || kept.trouble === 'unmirrored';
  notice.set(isKept && notice.get() === 'damaged' ? 'damaged' : kept.trouble);
}
