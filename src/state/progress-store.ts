import { atom, type ReadableAtom } from 'nanostores';
import { foldEvents, type Progress } from '../domain/progress.ts';
import type { Happening, ProgressEvent, Stamp } from '../domain/progress-event.ts';
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

/** Opens the record. Called once by each page; what came before is forgotten (tests open several). */
export function openRecord(kept: ProgressStorage, makeStamp: (seq: number) => Stamp): () => void {
  events = [];
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

function take(kept: Kept): void {
  if (kept.events !== events) {
    events = kept.events;
    progress.set(foldEvents(events));
  }
  // Trouble with old bytes is still worth saying after a good save.
  notice.set(kept.trouble ?? (notice.get() === 'damaged' ? 'damaged' : undefined));
}
