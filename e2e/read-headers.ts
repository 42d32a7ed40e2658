import { readFileSync } from 'node:fs';

/** What the build asks a host to send with every file: the first rule of `dist/_headers`. */
export function readHeaders(): ReadonlyMap<string, string> {
  const [everyFile = ''] = readFileSync('dist/_headers', 'utf8').split(/\n(?=\/)/);
  return new Map(
    [...everyFile.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
