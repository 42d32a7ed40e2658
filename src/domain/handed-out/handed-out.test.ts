import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCompletionCode, readResults } from '../completion-code/read-completion-code.ts';
import { writeCompletionCode } from '../completion-code/write-completion-code.ts';
import { foldEvents } from '../progress.ts';
import { readProgressFile } from '../progress-file/read-progress-file.ts';
import { writeProgressFile } from '../progress-file/write-progress-file.ts';
import { readResumeCode, writeResumeCode } from '../resume-code/resume-code.ts';
import { type HandedOut, handedOut } from './handed-out.test-kit.ts';
import { breakProgram, mutants } from './mutants.test-kit.ts';

const program = {
  foldEvents,
  writeResumeCode,
  readResumeCode,
  writeCompletionCode,
  readCompletionCode,
  readResults,
  writeProgressFile,
  readProgressFile,
};

describe('what was handed out', () => {
  test.each(Object.keys(handedOut) as readonly HandedOut[])('is read and written as it was: %s', (kind) => {
    handedOut[kind](program);
  });

  test('is kept for every edition, of every kind', () => {
    const kinds = ['completion-codes.json', 'progress-events.json', 'progress-file.txt', 'resume-codes.json'];
    const kept = readdirSync(join(import.meta.dirname, 'fixtures')).sort();
    expect(kept).toEqual(expect.arrayContaining(kinds.map((kind) => `edition-0.1.${kind}`)));
  });
});

describe('a program that', () => {
  test.each(mutants)('$what is noticed by $caughtBy', { timeout: 30_000 }, (mutant) => {
    const broken = breakProgram(mutant);
    expect(() => handedOut[mutant.caughtBy](broken)).toThrow(/expected/i);
  });
});
