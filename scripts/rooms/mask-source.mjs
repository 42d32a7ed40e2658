/**
 * Blanks what is not code, so that a word in a comment or in a sentence breaks no wall. Every character keeps its
 * place: `code` has comments and the insides of strings blanked, `text` only comments (to read an import's target).
 * A scanner of sixty lines and not a parser, because the walls are also checked before any package is installed.
 * @param {string} source
 */
export function maskSource(source) {
  const code = [...source.split('')];
  const text = [...code];
  /** Depths of braces at which a template string goes on. @type {number[]} */
  const templates = [];
  let depth = 0;
  let at = 0;

  /** @param {number} end @param {string[][]} targets */
  const blankTo = (end, ...targets) => {
    for (; at < end; at++) if (source[at] !== '\n') for (const target of targets) target[at] = ' ';
  };
  const skipTemplate = () => {
    while (at < source.length && source[at] !== '`') {
      if (source.startsWith('${', at)) {
        templates.push(depth++);
        at += 2;
        return;
      }
      blankTo(at + (source[at] === '\\' ? 2 : 1), code);
    }
    at++;
  };

  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    if (rest === '//') blankTo(endOf(source, '\n', at), code, text);
    else if (rest === '/*') blankTo(endOf(source, '*/', at + 2) + 2, code, text);
    else if (source[at] === '"' || source[at] === "'") skipString();
    else if (source[at] === '`') {
      at++;
      skipTemplate();
    } else if (source[at] === '/' && opensRegex(source, at)) skipRegex();
    else if (source[at] === '{') {
      depth++;
      at++;
    } else if (source[at] === '}') {
      depth--;
      at++;
      if (templates.at(-1) === depth) {
        templates.pop();
        skipTemplate();
      }
    } else at++;
  }
  return { code: code.join(''), text: text.join('') };

  function skipString() {
    const end = /^(?:[^\\\n]|\\[^])*?(?=['"\n])/;
    const quote = source[at];
    let inside = at + 1;
    while (inside < source.length && source[inside] !== quote && source[inside] !== '\n') {
      inside += source[inside] === '\\' ? 2 : 1;
    }
    at++;
    // Without its closing quote on the line it is an apostrophe in the words between two tags.
    if (source[inside] === quote) {
      blankTo(inside, code);
      at++;
    }
    return end;
  }

  function skipRegex() {
    const found = /^\/(?:\[(?:\\.|[^\]\n])*\]|\\.|[^/\n[])+\//.exec(source.slice(at, endOf(source, '\n', at)));
    if (found) blankTo(at + found[0].length, code);
    else at++;
  }
}

/** @param {string} source @param {string} mark @param {number} from */
function endOf(source, mark, from) {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found;
}

/** A slash after a value divides; after an operator, a bracket or a keyword it opens a regular expression. */
function opensRegex(source, at) {
  const before = source.slice(Math.max(0, at - 20), at).trimEnd();
  return before === '' || /[(,=:[!&|?{;+\-*%~^>]$|\b(?:return|typeof|case|in|of|await|yield)$/.test(before);
}
