// The walls between the rooms. `npm run rooms` prints every one that is broken.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from './rooms/check-content.mjs';
import { checkCycles } from './rooms/check-cycles.mjs';
import { checkImport } from './rooms/check-imports.mjs';
import { checkNames } from './rooms/check-names.mjs';
import { codeOf } from './rooms/code-of.mjs';
import { findImports } from './rooms/find-imports.mjs';
import { findNames } from './rooms/find-names.mjs';
import { listFiles } from './rooms/list-files.mjs';
import { isTest, roomOf } from './rooms/room-of.mjs';
import { rooms } from './rooms.mjs';

/**
 * @typedef {import('./rooms/check-imports.mjs').Breach} Breach
 * @param {string} root
 * @returns {Breach[]}
 */
export function checkRooms(root) {
  return surveyRooms(root).breaches;
}

/** @param {string} root */
function surveyRooms(root) {
  const topFiles = rooms.flatMap(({ at }) => at).filter((place) => !place.includes('/'));
  const files = [
    ...listFiles(root, ['src', 'e2e', 'scripts', 'content']),
    ...topFiles.filter((file) => existsSync(join(root, file))),
  ];
  const read = files
    .filter((file) => /\.(?:ts|tsx|mjs|js|astro|mdx?)$/.test(file))
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
  const programs = read
    .filter(({ file }) => !/\.mdx?$/.test(file))
    .map(({ file, source }) => ({ file, code: codeOf(file, source) }));
  const imports = programs.flatMap(({ file, code }) =>
    findImports(code).map((found) => ({ file, ...found })),
  );
  const breaches = [
    ...files.flatMap(checkNames),
    ...files.flatMap(checkHasRoom),
    ...imports.flatMap((found) => checkImport(root, found)),
    ...programs.flatMap(({ file, code }) => checkNever(file, code)),
    ...read.flatMap(({ file, source }) => checkContent(file, source)),
    ...checkCycles(root, imports),
  ];
  return { breaches, files: files.length, imports: imports.length };
}

/** @param {string} file @returns {Breach[]} */
function checkHasRoom(file) {
  if (roomOf(file)) return [];
  return [
    { file, line: 1, what: 'is in no room', why: 'scripts/rooms.mjs says of every room what it is for' },
  ];
}

/** @param {string} file @param {string} code @returns {Breach[]} */
function checkNever(file, code) {
  const room = roomOf(file);
  if (!room?.never || isTest(file)) return [];
  return room.never.flatMap(({ names, why }) =>
    findNames(code, names).map(({ name, line }) => ({ file, line, what: `${room.name} uses ${name}`, why })),
  );
}

function main() {
  const { breaches, files, imports } = surveyRooms(fileURLToPath(new URL('..', import.meta.url)));
  for (const { file, line, what, why } of breaches) console.log(`${file}:${line}  ${what} → ${why}`);
  if (breaches.length > 0) process.exitCode = 1;
  else console.log(`${rooms.length} rooms, ${files} files, ${imports} imports: every wall stands.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
