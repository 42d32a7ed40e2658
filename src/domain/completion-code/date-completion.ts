import { hashText } from '../hash-text.ts';
import { compareEvents, type PartCompleted, type ProgressEvent, type Stamp } from '../progress-event.ts';
import { MARKS } from './finish.ts';

type Wanted = Pick<PartCompleted, 'part' | 'of'>;

/** When something was completed, and what tells this completion from those of other people. */
export interface DatedCompletion {
  /** Milliseconds since 1970 by the clock of the device. Absent: not known, because a resume code brought it. */
  readonly at?: number;
  /** Made of the identity of an event, which chance gave it. 0: there is none. */
  readonly mark: number;
}

/** All of `wanted` is complete. A part counts from when it was first complete, the whole from its last part on. */
export function dateCompletion(events: readonly ProgressEvent[], wanted: readonly Wanted[]): DatedCompletion {
  const firsts = wanted.map((part) => findFirst(events, part));
  const last = firsts.reduce((a, b) =>
    a && b && (a.at > b.at || (a.at === b.at && a.id > b.id)) ? a : a && b,
  );
  return last ? { at: last.at, mark: hashText(last.id) % MARKS } : { mark: 0 };
}

/** What a resume code brought has no time, and the same identity for everybody. */
function findFirst(events: readonly ProgressEvent[], { part, of }: Wanted): Stamp | undefined {
  return events
    .filter((event) => event.kind === 'completed' && event.part === part && event.of === of && event.at > 0)
    .toSorted((a, b) => a.at - b.at || compareEvents(a, b))[0];
}
