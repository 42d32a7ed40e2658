import { permissive, toolsOnly } from './known-licences.mjs';

/**
 * Packages whose licence nobody has read and allowed.
 * @param {Map<string, string[]>} packages
 */
export function findTroubles(packages) {
  return [...packages].flatMap(([licence, names]) =>
    permissive.includes(licence)
      ? []
      : names
          .filter((name) => !toolsOnly.some((tool) => tool.packages.test(name) && tool.licence.test(licence)))
          .map((name) => `${name}: ${licence}`),
  );
}
