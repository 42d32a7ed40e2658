import { listReachable } from '../counted-events.ts';
import type { CourseId } from '../ids.ts';
import { mergeEvents } from '../merge-events.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { fitsSchema } from './fits-schema.ts';
import { FILE_FORMAT, FILE_VERSION, progressFileSchema } from './progress-file-schema.ts';

/** In bytes, or (never more) in UTF-16 units. */
export const LARGEST_FILE = 5_000_000;

/** The events of a file, and the edition that it was written by. */
export interface BroughtByFile {
  readonly events: readonly ProgressEvent[];
  readonly edition: string;
}

/**
 * Why nothing is taken from a file. `unreadable`: no JSON, or only the beginning of it. `no-progress-file`: JSON of
 * another kind. `unfit`: it says that it is one, and something in it is not as the schema says.
 */
export interface FileRefused {
  readonly refused: 'too-large' | 'unreadable' | 'no-progress-file' | 'newer' | 'other-course' | 'unfit';
}

/** Reads any text whatever. A file is taken as a whole or not at all. */
export function readProgressFile(text: string, course: CourseId): BroughtByFile | FileRefused {
  if (text.length > LARGEST_FILE) return { refused: 'too-large' };
  const value = parse(text);
  if (value === undefined) return { refused: 'unreadable' };
  if (typeof value !== 'object' || value === null) return { refused: 'no-progress-file' };
  const head = value as Readonly<Record<string, unknown>>;
  const { format, version } = head;
  if (format !== FILE_FORMAT) return { refused: 'no-progress-file' };
  if (typeof version === 'number' && version > FILE_VERSION) return { refused: 'newer' };
  if (!fitsSchema(value, progressFileSchema)) return { refused: 'unfit' };
  if (head['course'] !== course) return { refused: 'other-course' };
  const { events: written, edition } = value as BroughtByFile;
  const events = mergeEvents(written);
  // The next event is numbered above the highest: a file that begins at the end of all numbers would leave none.
  if (listReachable(events).length < events.length) return { refused: 'unfit' };
  return { events, edition };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
