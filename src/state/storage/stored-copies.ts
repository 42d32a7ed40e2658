import { type ReadLeaf, readFirstLine, readLeaf, VERSION } from './leaf.ts';
import { type CopyKeys, headKeys, LEAVES, leafKeys, type Scope } from './record-keys.ts';
import type { Shelf } from './shelf.ts';

/** One key as it was found. `read` is there unless there is nothing, or what was whole last time. */
export interface Copy {
  readonly key: string;
  readonly text: string | null;
  readonly read?: ReadLeaf;
}

export type Copies = readonly [Copy, Copy];

export interface StoredCopies {
  readonly isNewer: boolean;
  readonly epoch: number;
  readonly head: Copies;
  readonly leaves: readonly Copies[];
}

/** No entry is ever kept in the head, so it belongs to no line. */
export const headScope = ({ course }: Pick<Scope, 'course'>): Scope => ({ course, line: '' });

/** What is known from last time: the epoch, and what was whole under each key. Only what has changed is looked into. */
export interface Seen {
  readonly epoch: number;
  readonly texts: ReadonlyMap<string, string>;
}

interface Found {
  readonly key: string;
  readonly text: string | null;
  readonly of: Scope;
  readonly isNews: boolean;
}

export function readCopies(storage: Shelf, scope: Scope, seen: Seen): StoredCopies {
  const find = (key: string, of: Scope): Found => {
    const text = storage.getItem(key);
    return { key, text, of, isNews: text !== null && seen.texts.get(key) !== text };
  };
  const findBoth = ([a, b]: CopyKeys, of: Scope) => [find(a, of), find(b, of)] as const;
  const head = findBoth(headKeys(scope.course), headScope(scope));
  const leaves = Array.from({ length: LEAVES }, (_, leaf) => findBoth(leafKeys(scope, leaf), scope));
  const firstLines = [head, ...leaves]
    .flat()
    .flatMap(({ text, of, isNews }) => (isNews && readFirstLine(text ?? '', of)) || []);
  const epoch = firstLines.reduce((highest, line) => Math.max(highest, line.epoch), seen.epoch);
  return {
    isNewer: firstLines.some(({ version }) => version > VERSION),
    epoch,
    head: readBoth(head, epoch),
    leaves: leaves.map((found) => readBoth(found, epoch)),
  };
}

function readBoth([a, b]: readonly [Found, Found], epoch: number): Copies {
  const first = readCopy(a, epoch);
  // The two are the same as a rule: then it is read once.
  const isTwin = a.text === b.text && a.isNews && b.isNews;
  return [first, isTwin ? { ...first, key: b.key } : readCopy(b, epoch)];
}

function readCopy({ key, text, of, isNews }: Found, epoch: number): Copy {
  return isNews ? { key, text, read: readLeaf(text ?? '', of, epoch) } : { key, text };
}
