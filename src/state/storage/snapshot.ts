import type { ProgressEvent } from '../../domain/progress-event.ts';
import { checksum } from './checksum.ts';
import { readEvent } from './read-event.ts';

/** The shape of what is stored. A higher number was written by a later edition of this site. */
const VERSION = 1;

export type Snapshot =
  | { readonly state: 'whole' | 'damaged'; readonly events: readonly ProgressEvent[] }
  | { readonly state: 'newer' };

/** `{ "version": 1, "checksum": "…", "events": […] }` */
export function writeSnapshot(events: readonly ProgressEvent[]): string {
  const list = JSON.stringify(events);
  return `{"version":${VERSION},"checksum":"${checksum(list)}","events":${list}}`;
}

/** Reads any bytes whatever. Of a damaged snapshot, every event that still makes sense is kept. */
export function readSnapshot(text: string): Snapshot {
  const stored = parse(text);
  if (stored === null || typeof stored !== 'object') return { state: 'damaged', events: [] };
  const { version, checksum: sum, events } = stored as Record<string, unknown>;
  if (typeof version === 'number' && version > VERSION) return { state: 'newer' };
  if (!Array.isArray(events)) return { state: 'damaged', events: [] };
  const read = events.flatMap((value) => readEvent(value) ?? []);
  const isWhole =
    version === VERSION && read.length === events.length && sum === checksum(JSON.stringify(events));
  return { state: isWhole ? 'whole' : 'damaged', events: read };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
