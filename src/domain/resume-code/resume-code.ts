import { findCodes } from '../code-finder/find-codes.ts';
import type { Progress } from '../progress.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { carriedEvents } from './carried-events.ts';
import type { CarriedRecord } from './carried-record.ts';
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

/** In a longer text no code is looked for: nobody pastes as much by intention. */
const LONGEST_TEXT = 20_000;

/**
 * Reads whatever was typed or pasted: a code alone, or the message it came in, after a label, in quotation marks, over
 * several lines. If no code of this course is in it, what looks most like one says why.
 */
export function readResumeCode(typed: string, book: CodeBook): BroughtByCode | CodeRefused {
  const alone = readCode(typed, book);
  if (!('refused' in alone)) return bring(alone.record, book);
  const found = typed.length > LONGEST_TEXT ? [] : findCodes(typed, book.course);
  const reads = found.map(({ letters }) => readCode(letters(), book));
  for (const read of reads) if (!('refused' in read)) return bring(read.record, book);
  return reads.find((read): read is CodeRefused => 'refused' in read) ?? alone;
}

function bring(record: CarriedRecord, book: CodeBook): BroughtByCode {
  return { events: carriedEvents(record, book), edition: book.editions[record.editions - 1] ?? '' };
}
