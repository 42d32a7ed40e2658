import { lineAt } from './find-imports.mjs';
import { maskSource } from './mask-source.mjs';

/**
 * Where code uses one of these names. `new Date()` and `Date()` mean a call without arguments; a property
 * (`page.document`) or a key (`{ document: … }`) of that name is something else.
 * @param {string} source @param {string[]} names
 */
export function findNames(source, names) {
  const { code } = maskSource(source);
  return names.flatMap((name) =>
    [...code.matchAll(patternOf(name))]
      .filter((match) => !isKey(code, match.index, match[0].length))
      .map((match) => ({ name, line: lineAt(source, match.index) })),
  );
}

/** @param {string} name */
function patternOf(name) {
  const isCall = name.endsWith('()');
  const words = name.replace('()', '').replaceAll('.', '\\s*\\.\\s*').replace(' ', '\\s+');
  const unlessNew = name === 'Date()' ? '(?<!new\\s+)' : '';
  return new RegExp(
    `${unlessNew}(?<![\\w$]|(?<!\\.\\.|\\bwindow|\\bglobalThis)\\.)${words}${isCall ? '\\s*\\(\\s*\\)' : '(?![\\w$])'}`,
    'g',
  );
}

/** @param {string} code @param {number} at @param {number} length */
function isKey(code, at, length) {
  return /^\s*\??:/.test(code.slice(at + length)) && /(?:[{,;(\n]|readonly)\s*$/.test(code.slice(0, at));
}
