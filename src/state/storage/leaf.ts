import { checksum } from './checksum.ts';
import { type Entry, readEntry, writeEntry } from './entry.ts';
import type { Scope } from './record-keys.ts';

/** The shape of what is stored. A higher number was written by a later edition of this site. */
export const VERSION = 2;

/** What stored bytes turned out to be. `count` is missing where the first line could not be believed. */
export interface ReadLeaf {
  readonly isWhole: boolean;
  readonly epoch: number;
  readonly count?: number;
  readonly entries: readonly Entry[];
}

export interface FirstLine {
  readonly version: number;
  readonly epoch: number;
  readonly count: number;
}

/**
 * A first line, `alongside <version> <epoch> <count> <checksum>`, and one line for each entry, `<checksum> <json>`.
 * So damage to one line is damage to one entry. In every later version the first line begins (to the epoch) and ends so.
 * A checksum covers the course and line too, and an entry's the epoch: bytes from elsewhere fit nowhere.
 */
export function writeLeaf(entries: readonly Entry[], scope: Scope, epoch: number): string {
  const first = `alongside ${VERSION} ${epoch} ${entries.length}`;
  const salt = saltOf(scope, epoch);
  const lines = entries.map((entry) => `${writeEntry(entry, salt)}\n`);
  return `${first} ${checksum(saltOf(scope) + first)}\n${lines.join('')}`;
}

/** Reads any bytes whatever. Where the first line is unreadable, entries are believed if they are of `likelyEpoch`. */
export function readLeaf(text: string, scope: Scope, likelyEpoch: number): ReadLeaf {
  const lines = text.split('\n');
  const head = readFirstLine(text, scope);
  if (head) lines.shift();
  // What follows the last line break is nothing, unless the leaf was cut off or added to.
  const rest = lines.pop();
  const epoch = head?.epoch ?? likelyEpoch;
  const salt = saltOf(scope, epoch);
  const entries = new Map<string, Entry>();
  for (const line of lines) {
    const entry = readEntry(line, salt);
    if (entry) entries.set(entry.id, entry);
  }
  const isWhole = head?.count === entries.size && head.count === lines.length && rest === '';
  return { isWhole, epoch, ...(head ? { count: head.count } : {}), entries: [...entries.values()] };
}

/** Of a later version nothing is understood but its number and the epoch. */
export function readFirstLine(text: string, scope: Scope): FirstLine | undefined {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')));
  const end = line.lastIndexOf(' ');
  const [name, ...numbers] = line.slice(0, Math.max(0, end)).split(' ');
  if (name !== 'alongside' || line.slice(end + 1) !== checksum(saltOf(scope) + line.slice(0, end)))
    return undefined;
  const [version = 0, epoch = 0, count = 0] = numbers.map(Number);
  if (!isCount(version) || version < VERSION || !isCount(epoch)) return undefined;
  if (version > VERSION) return { version, epoch, count: 0 };
  return isCount(count) ? { version, epoch, count } : undefined;
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

/** What a checksum covers besides the bytes that follow it. */
export function saltOf({ course, line }: Scope, epoch?: number): string {
  return `${course} ${line} ${epoch ?? ''} `;
}
