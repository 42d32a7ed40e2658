import { findCycles } from './find-cycles.mjs';
import { resolveImport } from './resolve-import.mjs';
import { isTest, roomOf } from './room-of.mjs';

/**
 * Circles of imports: between rooms anywhere, between files where the room asks for it. Types count as well, since
 * two files that need each other’s types are one thing in two places.
 * @param {string} root @param {import('./check-imports.mjs').Import[]} imports
 * @returns {import('./check-imports.mjs').Breach[]}
 */
export function checkCycles(root, imports) {
  const arrows = imports.flatMap((found) => arrowOf(root, found));
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  for (const { from, to } of arrows) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return findCycles(graph).map((cycle) => {
    const first = arrows.find(({ from, to }) => from === cycle[0] && to === cycle[1]);
    return {
      file: first?.file ?? '',
      line: first?.line ?? 1,
      what: `goes round in a circle: ${cycle.join(' → ')}`,
      why: 'arrows point one way, so that each part can be read and tested without the other',
    };
  });
}

/** From room to room, or inside one from file to file. @param {string} root @param {import('./check-imports.mjs').Import} found */
function arrowOf(root, { file, line, target }) {
  if (target === undefined || isTest(file)) return [];
  const resolved = resolveImport(root, file, target);
  const from = roomOf(file);
  const to = 'path' in resolved ? roomOf(resolved.path) : undefined;
  if (!from || !to || !('path' in resolved)) return [];
  if (from !== to) return [{ from: from.name, to: to.name, file, line }];
  return from.noFileCycles ? [{ from: file, to: resolved.path, file, line }] : [];
}
