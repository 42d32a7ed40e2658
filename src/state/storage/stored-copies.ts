import { type CopyKeys, headKeys, type Scope, SHEETS, sheetKeys } from './record-keys.ts';
import { type ReadSheet, readFirstLine, readSheet, VERSION } from './sheet.ts';
import type { Shelf } from './shelf.ts';

/** One key as it was found. `read` is there unless there is nothing, or what was whole last time. */
export interface Copy {
  readonly key: string;
  readonly text: string | null;
  readonly read?: ReadSheet;
}

export type Copies = readonly [Copy, Copy];

export interface StoredCopies {
  readonly isNewer: boolean;
  readonly epoch: number;
  readonly head: Copies;
  readonly sheets: readonly Copies[];
}

/** No entry is ever kept in the head, so it belongs to no line. */
export const headScope = ({ course }: Pick<Scope, 'course'>): Scope => ({ course, line: '' });

/** Reads every copy. `seen` is what was whole under a key last time: only what has changed since is looked into. */
export function readCopies(storage: Shelf, scope: Scope, seen: ReadonlyMap<string, string>): StoredCopies {
  const texts = ([a, b]: CopyKeys) => [storage.getItem(a), storage.getItem(b)] as const;
  const keysOfHead = headKeys(scope.course);
  const keys = Array.from({ length: SHEETS }, (_, sheet) => sheetKeys(scope, sheet));
  const headTexts = texts(keysOfHead);
  const sheetTexts = keys.map(texts);
  const firstLines = [
    ...headTexts.flatMap((text) => readFirstLine(text ?? '', headScope(scope)) ?? []),
    ...sheetTexts.flat().flatMap((text) => readFirstLine(text ?? '', scope) ?? []),
  ];
  const epoch = firstLines.reduce((highest, line) => Math.max(highest, line.epoch), 0);
  const copy = (of: Scope, key: string, text: string | null, twin?: Copy): Copy => {
    if (text === null || seen.get(key) === text) return { key, text };
    return { key, text, read: twin?.text === text && twin.read ? twin.read : readSheet(text, of, epoch) };
  };
  const both = (of: Scope, [a, b]: CopyKeys, [textA, textB]: readonly [string | null, string | null]) => {
    const first = copy(of, a, textA);
    // The two are the same as a rule: then it is read once.
    return [first, copy(of, b, textB, first)] as const;
  };
  return {
    isNewer: firstLines.some(({ version }) => version > VERSION),
    epoch,
    head: both(headScope(scope), keysOfHead, headTexts),
    sheets: keys.map((of, sheet) => both(scope, of, sheetTexts[sheet] ?? [null, null])),
  };
}
