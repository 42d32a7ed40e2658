import type { SectionText } from './index-files.ts';
import { markWords } from './mark-words.ts';

const MOST_MARKS = 4;
/** Longer than any word, so that a whole one stands on either side. */
const NEAR = 60;

/**
 * The address of a found heading. Where the browser can mark text by an address (`:~:text=`, the URL Fragment Text
 * Directives of the WICG), it also names the heading with what follows it, which is where the browser then goes, and
 * the words to mark, each with what stands around it. Nothing of that reaches a server, and a page needs no script.
 */
export function addressResult(
  { page, slug, heading, text }: Pick<SectionText, 'page' | 'slug' | 'heading' | 'text'>,
  words: ReadonlySet<string>,
  canMark: boolean,
): string {
  const plain = slug === '' ? page : `${page}#${slug}`;
  if (!canMark || slug === '' || heading === '' || text === '') return plain;
  const marks = [directive('', heading, text), ...directivesOf(text, words)];
  return `${plain}:~:${marks.slice(0, MOST_MARKS + 1).join('&')}`;
}

function directivesOf(text: string, words: ReadonlySet<string>): readonly string[] {
  let at = 0;
  return markWords(text, words).flatMap((piece) => {
    const from = at;
    at += piece.text.length;
    return piece.isMatch ? [directive(text.slice(0, from), piece.text, text.slice(at))] : [];
  });
}

function directive(before: string, marked: string, after: string): string {
  const last = before.slice(-NEAR).split(/\s/).filter(Boolean).at(-1);
  const next = after.slice(0, NEAR).split(/\s/).find(Boolean);
  return `text=${last ? `${encode(last)}-,` : ''}${encode(marked)}${next ? `,-${encode(next)}` : ''}`;
}

/** A hyphen has a meaning of its own there. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
