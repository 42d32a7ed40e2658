/**
 * The code of a file, each character in its place: all of a script, and of an .astro file what stands between its
 * `---` lines and in its <script> tags.
 * @param {string} file @param {string} source
 */
export function codeOf(file, source) {
  if (!file.endsWith('.astro')) return source;
  const parts = [
    ...[...source.matchAll(/^(---\r?\n)([\s\S]*?)^---/gm)].slice(0, 1),
    ...source.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g),
  ];
  let result = '';
  for (const { 0: whole, 1: opening = '', 2: code = '', index } of parts) {
    const start = index + whole.indexOf(opening) + opening.length;
    result += blank(source.slice(result.length, start)) + code;
  }
  return result + blank(source.slice(result.length));
}

/** @param {string} text */
function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}
