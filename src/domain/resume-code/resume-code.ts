import type { Progress } from '../progress.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { carriedEvents } from './carried-events.ts';
import { carryRecord } from './carry-record.ts';
import type { CodeBook } from './code-book.ts';
import { type CodeRefused, readCode } from './read-code.ts';
import { writeCode } from './write-code.ts';

export function writeResumeCode(progress: Progress, book: CodeBook): string {
  return writeCode(book.course, carryRecord(progress, book));
}

/** The events that a code stands for, and the edition that it was made with. */
export interface BroughtByCode {
  readonly events: readonly ProgressEvent[];
  readonly edition: string;
}

export function readResumeCode(typed: string, book: CodeBook): BroughtByCode | CodeRefused {
  const read = readCode(typed, book);
  if ('refused' in read) return read;
  const edition = book.editions[read.record.editions - 1] ?? '';
  return { events: carriedEvents(read.record, book), edition };
}
