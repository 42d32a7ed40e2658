import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these that is there: whole paths, or names to look for as a shell does. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const all = names.flatMap((name) =>
    name.includes('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return all.find((path) => existsSync(path));
}

/** What a program says when it is asked for its version. */
export function readVersion(program = '', ...args: readonly string[]): string {
  return spawnSync(program, [...args, '--version'], { encoding: 'utf8' }).stdout.trim();
}
