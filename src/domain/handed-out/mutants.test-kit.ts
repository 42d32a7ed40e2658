import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { HandedOut, Program } from './handed-out.test-kit.ts';

/** Only for tests: the program with one place of it broken, as a later hand might without meaning to. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly caughtBy: HandedOut;
}

export const mutants: readonly Mutant[] = [
  {
    what: 'starts the checksum elsewhere',
    file: 'resume-code/checksum.ts',
    from: 'start = 1)',
    to: 'start = 2)',
    caughtBy: 'a resume code',
  },
  {
    what: 'starts the checksum elsewhere (2)',
    file: 'resume-code/checksum.ts',
    from: 'start = 1)',
    to: 'start = 0)',
    caughtBy: 'a completion code',
  },
  {
    what: 'writes half as a quarter',
    file: 'resume-code/carry-record.ts',
    from: 'Math.floor(best * 3)',
    to: 'Math.floor(best * 2.9) - Number(best === 0.5)',
    caughtBy: 'a resume code',
  },
  {
    what: 'reads half as a quarter',
    file: 'resume-code/carried-events.ts',
    from: '0.25, 0.5, 0.75, 1]',
    to: '0.25, 0.25, 0.75, 1]',
    caughtBy: 'a resume code',
  },
  {
    what: 'carries an attempt at an old revision as correct',
    file: 'resume-code/carry-record.ts',
    from: 'answered >= revision',
    to: 'answered > 0 * revision',
    caughtBy: 'a resume code',
  },
  {
    what: 'carries three quarters as correct',
    file: 'resume-code/carry-record.ts',
    from: 'Math.min(2, Math.floor(best * 3))',
    to: 'Math.min(3, Math.floor(best * 4))',
    caughtBy: 'a resume code',
  },
  {
    what: 'takes a resume code that says its record in another way',
    file: 'resume-code/read-code.ts',
    from: "writeLetters(packRecord(record)) !== writeLetters(packed)) return { refused: 'damaged' };",
    to: "writeLetters(packed) === '') return { refused: 'damaged' };",
    caughtBy: 'a resume code',
  },
  {
    what: 'takes a completion code that says its finish in another way',
    file: 'completion-code/read-completion-code.ts',
    from: '!isSame(packFinish(finish), own) || ',
    to: '',
    caughtBy: 'a completion code',
  },
  {
    what: 'takes a code with checks that it has no number for',
    file: 'resume-code/read-code.ts',
    from: 'checks.length <= book.checks.length',
    to: 'checks.length >= 0',
    caughtBy: 'a resume code',
  },
  {
    what: 'takes a code with questions that it has no number for',
    file: 'resume-code/read-code.ts',
    from: 'items.length <= book.items.length',
    to: 'items.length >= 0',
    caughtBy: 'a resume code',
  },
  {
    what: 'takes a code of a later edition',
    file: 'resume-code/read-code.ts',
    from: 'editions <= book.editions.length',
    to: 'editions >= 0',
    caughtBy: 'a resume code',
  },
  {
    what: 'reads every question at the revision of today',
    file: 'resume-code/carried-events.ts',
    from: '?.from ?? now',
    to: '?.from && now',
    caughtBy: 'a resume code',
  },
  {
    what: 'expects something else first',
    file: 'resume-code/lay-out.ts',
    from: 'let before = states - 1;',
    to: 'let before = 0;',
    caughtBy: 'a resume code',
  },
  {
    what: 'says the tag of a course in another order',
    file: 'resume-code/course-tag.ts',
    from: '(5 * place)',
    to: '(5 * (3 - place))',
    caughtBy: 'a completion code',
  },
  {
    what: 'lays out first answers with other weights',
    file: 'completion-code/lay-out-results.ts',
    from: '[1, 4, 2]',
    to: '[1, 2, 4]',
    caughtBy: 'a completion code',
  },
  {
    what: 'doesn’t take what was typed and taken back',
    file: 'progress-file/event-schema.ts',
    from: "{ type: 'string', maxLength: LONGEST_TEXT }",
    to: "{ type: 'string', minLength: 1, maxLength: LONGEST_TEXT }",
    caughtBy: 'a progress file',
  },
  {
    what: 'takes no time before 1970',
    file: 'progress-file/event-schema.ts',
    from: 'minimum: -FARTHEST_TIME',
    to: 'minimum: 0',
    caughtBy: 'a progress file',
  },
];

const root = join(import.meta.dirname, '../../..');
/** Node reads a copy as it is written; Vitest would take it for one of its own files. */
const load = createRequire(import.meta.url);
let count = 0;

/** A copy of the domain with one place changed. */
export function breakProgram({ file, from, to }: Mutant): Program {
  count += 1;
  const home = join(root, '.cache', `codes-${process.pid}-${count}`);
  mkdirSync(home, { recursive: true });
  try {
    cpSync(join(root, 'src/domain'), home, { recursive: true });
    const source = readFileSync(join(home, file), 'utf8');
    expect(source.split(from)).toHaveLength(2);
    writeFileSync(
      join(home, file),
      source.replace(from, () => to),
    );
    return Object.assign(
      {},
      ...[
        'progress.ts',
        'resume-code/resume-code.ts',
        'completion-code/read-completion-code.ts',
        'completion-code/write-completion-code.ts',
        'progress-file/read-progress-file.ts',
        'progress-file/write-progress-file.ts',
      ].map((name) => load(join(home, name))),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
