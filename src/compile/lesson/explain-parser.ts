import { nearestWord } from '../nearest-word.ts';
import { placeAt } from '../place-at.ts';
import { type Place, type Problem, startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { lessonTags } from './lesson-tags.ts';
import { unknownTag } from './read-tag.ts';

/** The parser's message, such as ``6:1: Expected a closing tag for `<Foo>` (6:1) (mdx-jsx:…)``, as an author's problem. */
export function explainParser(file: string, source: string, parserMessage: string): Problem {
  const [, line, column, rest = parserMessage] = /^(\d+):(\d+): ([\s\S]*)$/.exec(parserMessage) ?? [];
  const place: Place = line ? { file, line: Number(line), column: Number(column) } : startOf(file);
  const message = rest.replace(/ ?\(mdx-[^)]*\)$/, '');
  const onTags = explainTags(file, source, place, message);
  if (onTags) return onTags;
  const offset = offsetOf(source, place);
  if (/expression|brace/.test(message)) return explainBrace(file, source, offset);
  if (!/after `<`|before name/.test(message)) return problem('lesson-unreadable', place, { message });
  const text = source.slice(offset);
  const tag = tagMeant(text);
  if (tag) return problem('tag-unreadable', place, { tag });
  const meant = text.startsWith('<!--')
    ? 'note'
    : /^<[^\s<>]+(?::|@)[^\s<>]+>/.test(text)
      ? 'address'
      : 'sign';
  return problem('less-than-stray', place, { meant });
}

function explainTags(file: string, source: string, place: Place, message: string): Problem | undefined {
  const [, open = '', openLine, openColumn] =
    /closing tag for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(message) ?? [];
  const openPlace = openLine ? { file, line: Number(openLine), column: Number(openColumn) } : place;
  const close = /[Cc]losing tag `<\/([^>`]*)>`/.exec(message)?.[1];
  if (openLine && !isKnown(open)) return unknownTag(open, openPlace);
  if (close !== undefined && !isKnown(close)) return unknownTag(close, place);
  if (message.includes('either after the end of'))
    return problem('tag-misplaced', place, { tag: `/${close}` });
  if (openLine && message.includes('before the end of')) {
    const isClosedBelow = source.includes(`</${open}>`, offsetOf(source, openPlace));
    return problem(isClosedBelow ? 'tag-misplaced' : 'tag-unclosed', openPlace, { tag: open });
  }
  if (openLine) return problem('tag-unclosed', openPlace, { tag: open });
  return close === undefined ? undefined : problem('tag-unopened', place, { tag: close });
}

/** The bracket itself: the parser may point at what it could not understand behind it. */
function explainBrace(file: string, source: string, offset: number): Problem {
  const at = Math.max(0, source.lastIndexOf('{', offset));
  const line = /^[^\r\n]*/.exec(source.slice(at))?.[0] ?? '{';
  const text = /^[^}]{0,40}\}/.exec(line)?.[0] ?? (line.length > 20 ? `${line.slice(0, 20)}…` : line);
  return problem('brace-stray', placeAt(file, source, at), { text });
}

/** The name of the tag that a `<` begins, if it was meant as one: `<5`, `<https://…>` and `a<b` were not. */
function tagMeant(text: string): string | undefined {
  const name = /^<\/?([A-Za-z][\w-]*)(?=[\s/>])/.exec(text)?.[1] ?? '';
  const isTagLike =
    isKnown(name) || nearestWord(name, Object.keys(lessonTags)) !== '' || /^<[^<\n]*>/.test(text);
  return name && isTagLike ? name : undefined;
}

function isKnown(tag: string): boolean {
  return Object.hasOwn(lessonTags, tag);
}

function offsetOf(source: string, { line, column }: Place): number {
  const ends = source.matchAll(/\r\n|\r|\n/g);
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = ends.next().value;
    if (end) start = end.index + end[0].length;
  }
  return start + column - 1;
}
