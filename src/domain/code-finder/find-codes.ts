import { CHECKSUM_LENGTH, step } from '../resume-code/checksum.ts';
import { CODE_VERSION, COMPLETION_CODE } from '../resume-code/code-kind.ts';
import { tagOf } from '../resume-code/course-tag.ts';
import { findMistyped, findWrongAt, LONGEST_UNIQUE } from '../resume-code/find-mistyped.ts';
import { type Digits, GROUP, writeLetters } from '../resume-code/letters.ts';
import { HEAD_LENGTH, LONGEST_CODE } from '../resume-code/read-signs.ts';
import { listNearHeads } from './near-heads.ts';
import { GAP, readSignStream, type SignStream } from './sign-stream.ts';

/** What looks like a code in a text. */
export interface FoundCode {
  /** Where it begins in the text, and where it ends. */
  readonly at: number;
  readonly end: number;
  /** Its signs alone, as a reader of codes takes them. */
  readonly letters: () => string;
  /** Its checksum fits. */
  readonly isWhole: boolean;
}

/** Work that is done a little at a time. Yields the place of the text that it has come to. */
export type Slowly<T> = Generator<number, T, void>;

/** Told from outside, between two steps, that what was read so far is enough. */
export interface Stop {
  readonly isStopped: boolean;
}

export const NEVER_STOPPED: Stop = { isStopped: false };

/** Looks through a text from its beginning to its end. */
export interface CodeFinder {
  /** Finds all codes that begin before a place. They are then in `found`, in the order of the text. */
  readonly findTo: (place: number) => Slowly<void>;
  readonly found: readonly FoundCode[];
  /** Where the text ends: earlier than it did, once the search was told to stop. */
  readonly end: () => number;
}

/** Codes of other courses are looked for in groups of five only, up to this length. */
const LONGEST_OF_OTHERS = 75;
/** Once this much was looked at in vain for each character, long codes and mistakes are no longer tried. */
const TRIES_EACH = 4;
const FEW_GROUPS = 200;
const PAUSE_AFTER = 1024;
const LEAST = HEAD_LENGTH + CHECKSUM_LENGTH;

/**
 * Finds codes in whatever text they come: after a label or a number, in quotation marks or tags, in mail over several
 * lines, between invisible characters. A code is known by its first five signs, which say its kind and its course, and by
 * its checksum; so words cost next to nothing, and only what begins like a code of this course is searched for the one
 * mistake that explains it. The work grows with the length of the text, whatever stands in it.
 */
export function createCodeFinder(text: string, course: string, stop = NEVER_STOPPED): CodeFinder {
  const stream = readSignStream(text);
  const search = createSearch(stream, course, 100_000 + TRIES_EACH * text.length);
  const found: FoundCode[] = [];
  let at = 0;
  /** Begins like a code with one sign too many, which may be the number in front of a whole one. */
  let pending: Candidate | undefined;

  const take = (candidate: Candidate) => {
    const { from, length, isWhole } = candidate;
    const last = stream.places[from + length - 1] ?? 0;
    const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    const signs = stream.signs.subarray(from, from + length);
    found.push({ at: stream.places[from] ?? 0, end, isWhole, letters: () => writeLetters([...signs]) });
    pending = undefined;
    at = from + length;
  };

  function* findTo(place: number): Slowly<void> {
    for (let tried = 0; ; tried += 1) {
      while (!stream.isAtEnd() && stream.count() <= at + LONGEST_CODE) {
        stream.scanMore();
        yield stream.scanned();
        if (stop.isStopped) stream.cutOff();
      }
      if (pending && at >= pending.from + pending.length) take(pending);
      if (at >= stream.count()) {
        if (pending) take(pending);
        return;
      }
      if ((stream.places[at] ?? 0) >= place && !pending) return;
      const candidate = search.tryAt(at);
      if (candidate?.isWhole) take(candidate);
      else {
        pending ??= candidate;
        at += 1;
      }
      if (tried % PAUSE_AFTER === PAUSE_AFTER - 1) {
        yield stream.places[at] ?? 0;
        if (stop.isStopped) stream.cutOff();
      }
    }
  }

  return {
    findTo,
    found,
    end: () => (stream.isAtEnd() ? stream.scanned() : text.length),
  };
}

/** All codes of a text at once. */
export function findCodes(text: string, course: string): readonly FoundCode[] {
  const finder = createCodeFinder(text, course);
  const steps = finder.findTo(text.length);
  while (!steps.next().done);
  return finder.found;
}

interface Candidate {
  readonly from: number;
  readonly length: number;
  readonly isWhole: boolean;
}

function createSearch({ signs, gaps, count }: SignStream, course: string, tries: number) {
  const tag = tagOf(course);
  const heads = [CODE_VERSION, COMPLETION_CODE].map((kind): Digits => [kind, ...tag]);
  const exact = new Set(heads.map((head) => numberAt(head, 0)));
  const near = listNearHeads(heads);
  let spent = 0;

  const headAt = (from: number) => (from + HEAD_LENGTH > count() ? -1 : numberAt(signs, from));

  /** Whether one mistake explains why so many signs are no code. A sign too few or too many takes longer to find. */
  const isMistyped = (from: number, length: number, sum: number) => {
    if (length < LEAST - 1 || length > LONGEST_UNIQUE) return false;
    if (length % GROUP === 0) return findWrongAt(sum, signs, from, length) !== undefined;
    if (length % GROUP !== 1 && length % GROUP !== GROUP - 1) return false;
    spent += length;
    return spent < tries && findMistyped([...signs.subarray(from, from + length)]) !== undefined;
  };

  /** What begins with the sign in this place, if anything that looks like a code does. */
  function tryAt(from: number): Candidate | undefined {
    if (((gaps[from] ?? 0) & GAP.mayBegin) === 0) return undefined;
    const head = headAt(from);
    if (near.has(head)) return tryOwn(from, exact.has(head));
    const kind = signs[from];
    return kind === CODE_VERSION || kind === COMPLETION_CODE ? tryOther(from) : undefined;
  }

  function tryOwn(from: number, isExact: boolean): Candidate | undefined {
    const most = Math.min(spent > tries ? FEW_GROUPS : LONGEST_CODE, count() - from);
    let sum = 1;
    let lines = 0;
    let mistyped = 0;
    let onLine = 0;
    let length = 0;
    for (; ; length += 1) {
      const gap = gaps[from + length] ?? 0;
      if (length > 0 && gap !== 0) {
        if ((gap & GAP.mayEnd) !== 0) {
          if (length >= LEAST && length % GROUP === 0 && sum === 0) return { from, length, isWhole: true };
          if (mistyped === 0 && lines < 2 && isMistyped(from, length, sum)) mistyped = length;
          if (lines === 0 && (onLine === 0 || length <= LEAST_COMPLETION)) onLine = length;
        }
        if ((gap & GAP.closed) !== 0) break;
        if ((gap & GAP.apart) !== 0 && exact.has(headAt(from + length))) break;
        if ((gap & GAP.lineBreak) !== 0) lines += 1;
      }
      if (length === most) break;
      sum = step(sum, signs[from + length] ?? 0);
    }
    spent += length;
    if (mistyped > 0) return { from, length: mistyped, isWhole: false };
    return isExact && onLine > 0 ? { from, length: onLine, isWhole: false } : undefined;
  }

  function tryOther(from: number): Candidate | undefined {
    const most = Math.min(LONGEST_OF_OTHERS, count() - from);
    let sum = 1;
    for (let length = 0; ; length += 1) {
      const gap = gaps[from + length] ?? 0;
      if (length > 0 && gap !== 0) {
        if (length % GROUP !== 0 || (gap & GAP.mayEnd) === 0) return undefined;
        if (length >= LEAST && sum === 0) return { from, length, isWhole: true };
        if ((gap & GAP.closed) !== 0) return undefined;
      }
      if (length === most) return undefined;
      sum = step(sum, signs[from + length] ?? 0);
    }
  }

  return { tryAt };
}

/** A completion code without first answers: what is shown of a code that makes no sense. */
const LEAST_COMPLETION = 25;

function numberAt(digits: ArrayLike<number>, from: number): number {
  let number = 0;
  for (let at = from; at < from + HEAD_LENGTH; at += 1) number = number * 32 + (digits[at] ?? 0);
  return number;
}
