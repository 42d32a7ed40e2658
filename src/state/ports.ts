import type { ProgressEvent } from '../domain/progress-event.ts';

/** Where a learner's record is kept. No method throws: trouble is told, learning goes on. */
export interface ProgressStorage {
  load(): Kept;
  /** Adds to what is kept (another tab may have written since) and gives back the union. */
  save(events: readonly ProgressEvent[]): Kept;
  /** Resolves once all places that answer later have been read, or do not answer. Never rejects. */
  whenRead(): Promise<void>;
  /** Calls back whenever it is time to look again and to save what is not yet kept, until the returned function is called. */
  watch(onDue: () => void): () => void;
  /** Removes all there is of the learner, also from tabs that still know it. Resolves to whether nothing is left. */
  clear(): Promise<boolean>;
  listSetAside(): Promise<readonly SetAside[]>;
}

/** What this device is asked to remember besides the record. It stands in no event, code or address. */
export interface Preferences {
  /** The id of the path that was chosen. A job can tell of a history, so it is kept apart from the record. */
  readonly path?: string;
  readonly nation?: string;
  /** The name of the refresher that is not to be offered any more. The next one has another name. */
  readonly putAway?: string;
  /** The lesson that was last read again, and after which of the record’s events: `12-lesson`. What was done since counts more. */
  readonly lastLesson?: string;
  /** How pages read. Nothing: as the device has it, or as they were designed. */
  readonly theme?: string;
  readonly textSize?: string;
  readonly lineSpacing?: string;
  readonly letterSpacing?: string;
  /** What was searched for, newest first: a few (`search-bounds`), for the learner to ask again. */
  readonly searches?: readonly string[];
}

/** Where preferences are kept. No method throws: what can't be kept holds for as long as the page is open. */
export interface PreferenceStorage {
  load(): Preferences;
  /** Gives back whether they are kept. */
  save(preferences: Preferences): boolean;
  /** Calls back after another tab has saved, until the returned function is called. */
  watch(onSaved: () => void): () => void;
}

export interface Kept {
  /** All that is known, whether or not it could be kept. Less than before only after everything was cleared. */
  readonly events: readonly ProgressEvent[];
  readonly trouble?: StorageTrouble;
}

/** Bytes that could not be read, as they were. */
export interface SetAside {
  readonly name: string;
  readonly bytes: string;
}

/**
 * - `blocked`: the browser refuses storage. `full`: it has no room. In both, what is done now is not being kept.
 * - `damaged`: some of the record could not be read. It was set aside untouched.
 * - `newer`: a later edition of this site wrote the record. It is left untouched.
 * - `unmirrored`: all is kept, but the browser refuses the mirror: the last answers go if the whole browser ends suddenly.
 */
export type StorageTrouble = 'blocked' | 'full' | 'damaged' | 'newer' | 'unmirrored';
