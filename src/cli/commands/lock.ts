import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCourse } from '../../compile/compile-course.ts';
import { LOCK_FILE } from '../../compile/lock/lock-file.ts';
import { settleLock } from '../../compile/lock/settle-lock.ts';
import { writeLock } from '../../compile/lock/write-lock.ts';
import { readContent } from '../../compile/read-content.ts';
import { LOCKED_KINDS } from '../../domain/id-lock.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';

const several = { type: 'string', multiple: true, default: [] as string[] } as const;
/** What this command is there to mend does not keep it from its work. */
const mendable = new Set(['id-lost', 'key-changed', 'type-changed', 'revision-lowered', 'finding-changed']);

/** Writes every new id to the end of ids.lock.json, and what became of old ones. Doing it again changes nothing. */
export function lock(args: readonly string[], contentFolder: string, print: (text: string) => void): number {
  const { values, positionals } = readOptions(args, {
    moved: several,
    retired: several,
    same: several,
    changed: several,
  });
  if (positionals.length > 0) throw new UsageError(`“${positionals.join(' ')}” is too much here.`);
  const { course, problems } = compileCourse(readContent(contentFolder));
  const isBroken = problems.some(({ severity, code }) => severity === 'error' && !mendable.has(code));
  if (!course || isBroken) throw new UsageError('The content has other problems. “check” says which.');
  const settled = settleLock(course, {
    moved: new Map(values.moved.map(readMove)),
    retired: new Set(values.retired),
    same: new Set(values.same),
    changed: new Set(values.changed),
    on: new Date().toISOString().slice(0, 10),
  });
  if ('refused' in settled) throw new UsageError(settled.refused);
  const file = join(contentFolder, LOCK_FILE);
  const text = writeLock(settled.lock);
  const isNews = !course.lock || readFileSync(file, 'utf8') !== text;
  if (isNews) writeFileSync(file, text);
  const count = LOCKED_KINDS.reduce((sum, kind) => sum + settled.lock[kind].length, 0);
  print(`${isNews ? 'Written' : 'Unchanged'}: ${file}, ${count} ids.`);
  return 0;
}

function readMove(written: string): readonly [string, string] {
  const [from = '', to = '', ...rest] = written.split('=');
  if (!from || !to || rest.length > 0) throw new UsageError('Write --moved old-id=new-id.');
  return [from, to];
}
