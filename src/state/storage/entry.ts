import type { ProgressEvent } from '../../domain/progress-event.ts';
import { checksum } from './checksum.ts';
import { readEvent } from './read-event.ts';

/** An event as it is stored. One of a kind that this edition does not know is kept as it is, for one that does. */
export interface Entry {
  readonly id: string;
  readonly json: string;
  readonly event?: ProgressEvent;
}

export function entryOf(event: ProgressEvent): Entry {
  return { id: event.id, json: JSON.stringify(event), event };
}

/** `<checksum> <json>`: a line of a leaf, and a value of the mirror. */
export function writeEntry({ json }: Entry, salt: string): string {
  return `${checksum(salt + json)} ${json}`;
}

/** `<checksum> <json>` as an entry, or nothing if it is damaged. */
export function readEntry(line: string, salt: string): Entry | undefined {
  const end = line.indexOf(' ');
  const json = line.slice(end + 1);
  if (end < 0 || line.slice(0, end) !== checksum(salt + json)) return undefined;
  const value = parse(json) as { readonly id?: unknown } | null | undefined;
  const id = value?.id;
  if (typeof id !== 'string' || id === '') return undefined;
  const event = readEvent(value);
  return event ? { id, json, event } : { id, json };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
