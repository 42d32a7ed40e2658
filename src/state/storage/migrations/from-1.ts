import type { ProgressEvent } from '../../../domain/progress-event.ts';
import { checksum } from '../checksum.ts';
import { readEvent } from '../read-event.ts';

export type FirstVersion =
  | { readonly state: 'whole' | 'damaged'; readonly events: readonly ProgressEvent[] }
  | { readonly state: 'newer' };

/**
 * Version 1 was one text, `{ "version": 1, "checksum": "…", "events": […] }`, with the checksum of the list.
 * Of a damaged one, every event that still makes sense is kept.
 */
export function readFirstVersion(text: string): FirstVersion {
  const stored = parse(text);
  if (stored === null || typeof stored !== 'object') return { state: 'damaged', events: [] };
  const { version, checksum: sum, events } = stored as Record<string, unknown>;
  if (typeof version === 'number' && version > 1) return { state: 'newer' };
  if (!Array.isArray(events)) return { state: 'damaged', events: [] };
  const read = events.flatMap((value) => readEvent(value) ?? []);
  const isWhole = version === 1 && read.length === events.length && sum === checksum(JSON.stringify(events));
  return { state: isWhole ? 'whole' : 'damaged', events: read };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
