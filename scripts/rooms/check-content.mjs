import { lineAt } from './find-imports.mjs';

const codeLine =
  /^(?:import\s+(?:['"{*]|\w+[\w\s,{}*]*\bfrom\s+['"])|export\s+(?:const|let|default|function|\*|\{)).*$/gm;
const fence = /^(```|~~~)[\s\S]*?^\1/gm;

/**
 * Lessons are words: a line of code in one would tie the course to this program.
 * @param {string} file @param {string} source
 * @returns {import('./check-imports.mjs').Breach[]}
 */
export function checkContent(file, source) {
  if (!file.startsWith('content/') || !/\.mdx?$/.test(file)) return [];
  const words = source.replace(fence, (example) => example.replace(/[^\n]/g, ' '));
  return [...words.matchAll(codeLine)].map((match) => ({
    file,
    line: lineAt(source, match.index),
    what: `has a line of code: ${match[0].trim()}`,
    why: 'content holds no import or export; the tags of a lesson are there without one',
  }));
}
