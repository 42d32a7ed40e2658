import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Finish } from '../completion-code/finish.ts';
import type { CountedItem, FirstResult } from '../completion-code/first-results.ts';
import type {
  CompletionBook,
  readCompletionCode,
  readResults,
} from '../completion-code/read-completion-code.ts';
import type { writeCompletionCode } from '../completion-code/write-completion-code.ts';
import type { foldEvents } from '../progress.ts';
import type { ProgressEvent } from '../progress-event.ts';
import type { readProgressFile } from '../progress-file/read-progress-file.ts';
import type { writeProgressFile } from '../progress-file/write-progress-file.ts';
import type { CodeBook } from '../resume-code/code-book.ts';
import type { readResumeCode, writeResumeCode } from '../resume-code/resume-code.ts';

/** Only for tests: what writes and reads all that is handed out: the program as it is, or broken in one place. */
export interface Program {
  readonly foldEvents: typeof foldEvents;
  readonly writeResumeCode: typeof writeResumeCode;
  readonly readResumeCode: typeof readResumeCode;
  readonly writeCompletionCode: typeof writeCompletionCode;
  readonly readCompletionCode: typeof readCompletionCode;
  readonly readResults: typeof readResults;
  readonly writeProgressFile: typeof writeProgressFile;
  readonly readProgressFile: typeof readProgressFile;
}

interface ResumeCodes {
  readonly books: Readonly<Record<string, CodeBook>>;
  readonly codes: readonly {
    readonly what: string;
    readonly writtenWith: string;
    readonly readWith: string;
    readonly events: readonly ProgressEvent[];
    readonly code: string;
    /** The events that it is read as, by their identity, which is made of all that they say. */
    readonly says: readonly string[];
  }[];
  readonly refused: readonly {
    readonly what: string;
    readonly readWith: string;
    readonly code: string;
    readonly refused: string;
  }[];
}

interface CompletionCodes {
  readonly book: CompletionBook;
  readonly items: readonly CountedItem[];
  readonly codes: readonly {
    readonly what: string;
    readonly finish: Finish;
    readonly code: string;
    readonly results?: readonly (FirstResult | null)[];
  }[];
  readonly refused: readonly { readonly what: string; readonly code: string; readonly refused: string }[];
}

const folder = join(import.meta.dirname, 'fixtures');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const namesOf = (kind: string) => readdirSync(folder).filter((name) => name.endsWith(kind));

/** What was handed out has to be read, and written, as it was. Each throws where it isn't. */
export const handedOut = {
  'a resume code': ({ foldEvents, writeResumeCode, readResumeCode }: Program) => {
    for (const name of namesOf('.resume-codes.json')) {
      const { books, codes, refused } = JSON.parse(textOf(name)) as ResumeCodes;
      const bookOf = (id: string) => books[id] as CodeBook;
      for (const { what, writtenWith, readWith, events, code, says } of codes) {
        expect(writeResumeCode(foldEvents(events), bookOf(writtenWith)), what).toBe(code);
        const read = readResumeCode(code, bookOf(readWith));
        expect('events' in read && read.events.map(({ id }) => id), what).toEqual(says);
      }
      for (const { what, readWith, code, refused: why } of refused)
        expect(readResumeCode(code, bookOf(readWith)), what).toEqual({ refused: why });
    }
  },

  'a completion code': ({ writeCompletionCode, readCompletionCode, readResults }: Program) => {
    for (const name of namesOf('.completion-codes.json')) {
      const { book, items, codes, refused } = JSON.parse(textOf(name)) as CompletionCodes;
      for (const { what, finish, code, results: kept } of codes) {
        const results = kept?.map((result) => result ?? undefined);
        expect(writeCompletionCode(book.course, finish, results && { items, results }), what).toBe(code);
        const read = readCompletionCode(code, book);
        expect('finish' in read && read.finish, what).toEqual(finish);
        const packed = 'finish' in read ? read.packedResults : undefined;
        expect(packed && readResults(packed, items), what).toEqual(results);
      }
      for (const { what, code, refused: why } of refused)
        expect(readCompletionCode(code, book), what).toEqual({ refused: why });
    }
  },

  'a progress file': ({ writeProgressFile, readProgressFile }: Program) => {
    for (const name of namesOf('.progress-file.txt')) {
      const text = textOf(name);
      const events = JSON.parse(textOf(name.replace('file.txt', 'events.json')));
      const { course: id, edition } = JSON.parse(text) as { course: string; edition: string };
      expect(readProgressFile(text, id)).toEqual({ events, edition });
      expect(writeProgressFile({ id, edition }, events)).toBe(text);
    }
  },
} as const satisfies Readonly<Record<string, (program: Program) => void>>;

export type HandedOut = keyof typeof handedOut;
