import type { IdLock } from '../../domain/id-lock.ts';

/** One id a line, so that two authors’ additions meet without much trouble. */
export function writeLock(lock: IdLock): string {
  const { editions, modules, lessons, checks, items, revised, findings, changed } = lock;
  const all = { editions, modules, lessons, checks, items, revised, findings, changed };
  const lists = Object.entries(all).map(([name, list]) => {
    const lines = list.map((entry) => `    ${writeEntry(entry)}`);
    return `  "${name}": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

function writeEntry(entry: string | object): string {
  if (typeof entry === 'string') return JSON.stringify(entry);
  const fields = Object.entries(entry).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
