import { writeLetters } from '../resume-code/letters.ts';
import { LONGEST_CODE } from '../resume-code/read-signs.ts';
import { type Candidate, createCodeSearch } from './search-code.ts';
import { readSignStream } from './sign-stream.ts';

/** What looks like a code in a text. */
export interface FoundCode {
  /** Where it begins in the text, and where it ends. */
  readonly at: number;
  readonly end: number;
  /** Its signs alone, as a reader of codes takes them. */
  readonly letters: () => string;
  /** Its checksum fits. */
  readonly isWhole: boolean;
  /** It begins like a code and nothing explains the rest: where it ends is a guess. */
  readonly isFragment: boolean;
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

/** For each character, how many signs may be looked at in vain. */
const TRIES_EACH = 4;
const TRIES = 100_000;
const PAUSE_AFTER = 1024;

/**
 * Finds codes in whatever text they come: after a label or a number, in quotation marks or tags, in mail over several
 * lines, between invisible characters. A code is known by its first five signs, which say its kind and its course, and by
 * its checksum; so words cost next to nothing, and only what begins like a code of this course is searched for the one
 * mistake that explains it. The work grows with the length of the text, whatever stands in it.
 */
export function createCodeFinder(text: string, course: string, stop = NEVER_STOPPED): CodeFinder {
  const stream = readSignStream(text);
  const searchAt = createCodeSearch(stream, course, TRIES + TRIES_EACH * text.length);
  const found: FoundCode[] = [];
  let at = 0;
  /** Begins like a code with one sign too many, which may be the number in front of a whole one. */
  let pending: Candidate | undefined;

  function take({ from, length, isWhole, isFragment = false }: Candidate): void {
    const signs = stream.signs.subarray(from, from + length);
    const last = stream.places[from + length - 1] ?? 0;
    const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    const letters = () => writeLetters([...signs]);
    found.push({ at: stream.places[from] ?? 0, end, isWhole, isFragment, letters });
    pending = undefined;
    at = from + length;
  }

  /** So far that the longest code that begins here is in sight. */
  function* readOn(): Slowly<void> {
    while (!stream.isAtEnd() && stream.count() <= at + LONGEST_CODE) {
      stream.scanMore();
      yield stream.scanned();
      if (stop.isStopped) stream.cutOff();
    }
  }

  function lookAtNext(): void {
    const candidate = searchAt(at);
    if (candidate?.isWhole) take(candidate);
    else {
      pending ??= candidate;
      at += 1;
    }
    if (pending && at >= Math.min(pending.from + pending.length, stream.count())) take(pending);
  }

  function* findTo(place: number): Slowly<void> {
    for (let looked = 1; ; looked += 1) {
      yield* readOn();
      const isPast = at >= stream.count() || (stream.places[at] ?? 0) >= place;
      if (isPast && !pending) return;
      lookAtNext();
      if (looked % PAUSE_AFTER === 0) yield stream.places[at] ?? 0;
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
