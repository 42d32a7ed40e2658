import { maskSource } from './mask-source.mjs';

const forms = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]/g,
  /\bimport\s*['"]/g,
  /\b(?:import|require|import\.meta\.glob)\s*(?:<[^>]*>)?\(\s*(?:\[\s*)?['"`]/g,
];
const unreadable = /\bimport\s*\(\s*[^'"`\s]/g;

/**
 * Every import of a piece of code: static, for its effect, of types, passed on, dynamic, and by pattern.
 * `target` is missing where only the running program knows it.
 * @param {string} source
 * @returns {{ target?: string, line: number }[]}
 */
export function findImports(source) {
  const { code, text } = maskSource(source);
  const found = forms.flatMap((form) =>
    [...code.matchAll(form)].map((match) => {
      const start = match.index + match[0].length;
      const end = code.indexOf(code[start - 1], start);
      return { target: text.slice(start, end), at: start };
    }),
  );
  const hidden = [...code.matchAll(unreadable)].map((match) => ({ target: undefined, at: match.index }));
  return [...found, ...hidden]
    .sort((a, b) => a.at - b.at)
    .map(({ target, at }) => ({ target, line: lineAt(source, at) }));
}

/** @param {string} source @param {number} at */
export function lineAt(source, at) {
  return source.slice(0, at).split('\n').length;
}
