const token = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)/,
    /(?<string>"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*')/,
    /(?<regex>\/(?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\\n[])+\/)/,
    /[`{}]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const templateChunk = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{|$)/y;

/**
 * Blanks what is not code, so that a word in a comment or in a sentence breaks no wall. Every character keeps its
 * place: `code` has comments and the insides of strings blanked, `text` only comments (to read an import's target).
 * A small scanner and not a parser, because the walls need no package to be installed.
 * @param {string} source
 */
export function maskSource(source) {
  /** @type {[number, number][]} */
  const comments = [];
  /** @type {[number, number][]} */
  const strings = [];
  /** How deep in braces each open template string waits for its `}`. @type {number[]} */
  const templates = [];
  let depth = 0;

  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const { comment, string, regex } = found.groups ?? {};
    const start = found.index;
    const end = token.lastIndex;
    if (comment) comments.push([start, end]);
    else if (regex && !opensRegex(source, start)) token.lastIndex = start + 1;
    else if (string || regex) strings.push([start + 1, end - 1]);
    else readMark(found[0], end);
  }
  const text = blank(source, comments);
  return { text, code: blank(text, strings) };

  /** @param {string} mark @param {number} end */
  function readMark(mark, end) {
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    const goesOn = mark === '}' && templates.at(-1) === depth;
    if (goesOn) templates.pop();
    if (goesOn || mark === '`') readTemplate(end);
  }

  /** @param {number} start */
  function readTemplate(start) {
    templateChunk.lastIndex = start;
    const chunk = templateChunk.exec(source)?.[0] ?? '';
    const end = start + chunk.length;
    const goesOn = chunk.endsWith('${');
    strings.push([start, end - (goesOn ? 2 : 1)]);
    if (goesOn) templates.push(depth++);
    token.lastIndex = end;
  }
}

/**
 * A slash after a value divides; after an operator, a bracket or a keyword it opens a regular expression.
 * @param {string} source @param {number} at
 */
function opensRegex(source, at) {
  const before = source.slice(Math.max(0, at - 40), at).trimEnd();
  return before === '' || /[(,=:[!&|?{;+\-*%~^>]$|\b(?:return|typeof|case|in|of|await|yield)$/.test(before);
}

/** @param {string} source @param {[number, number][]} ranges in order */
function blank(source, ranges) {
  let result = '';
  let at = 0;
  for (const [start, end] of ranges) {
    result += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/g, ' ');
    at = Math.max(start, end);
  }
  return result + source.slice(at);
}
