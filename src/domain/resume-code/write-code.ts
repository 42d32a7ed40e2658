import type { CourseId } from '../ids.ts';
import type { CarriedRecord } from './carried-record.ts';
import { checksumOf } from './checksum.ts';
import { CODE_VERSION } from './code-kind.ts';
import { tagOf } from './course-tag.ts';
import { layOut } from './lay-out.ts';
import { type Digits, writeLetters } from './letters.ts';
import { fillGroups, packLayout } from './pack-layout.ts';

/** Version and course in the first group, the checksum in the last, the record between them. */
export function writeCode(course: CourseId, record: CarriedRecord): string {
  const digits = [CODE_VERSION, ...tagOf(course), ...packRecord(record)];
  return writeLetters([...digits, ...checksumOf(digits)]);
}

/** The record in whole groups. */
export function packRecord(record: CarriedRecord): Digits {
  return fillGroups(packLayout((pass) => layOut(pass, record)));
}
