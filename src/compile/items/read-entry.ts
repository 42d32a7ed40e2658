import type { Option } from '../../domain/item.ts';
import type { RichText } from '../../domain/rich-text.ts';
import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { nameOf, readRichText } from '../lesson/read-rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Part } from '../sentences/question-sentences.ts';
import { readBox } from './read-box.ts';
import { readNamed } from './read-named.ts';

/** An entry of a list: its id, its text, and the quote below it. */
export interface Entry extends Option {
  readonly note: RichText;
  readonly place: Place;
  /** Of choices: whether they are right. Absent without a box to say so. */
  readonly isKey: boolean | undefined;
}

/** Reads `` - `id` text `` with a quote below. Choices, and nothing else, have a box before it. */
export function readEntry(file: string, node: Node, part: Part, problems: Problem[]): Entry {
  const place = placeOf(file, node);
  const { isTicked, hasBox, runs } = readBox(node);
  if (part === 'choice' && isTicked === undefined) problems.push(problem('choice-without-box', place, {}));
  if (part !== 'choice' && hasBox) problems.push(problem('box-unfit', place, { part }));
  const named = readNamed(place, runs, part, problems);
  const below = (node.children ?? []).slice(1);
  for (const other of below.filter(({ type }) => type !== 'blockquote')) {
    problems.push(problem('choice-unreadable', placeOf(file, other), { part, found: nameOf(other) }));
  }
  const quotes = below.filter(({ type }) => type === 'blockquote').flatMap((quote) => quote.children ?? []);
  return { ...named, note: readRichText(file, quotes, problems), place, isKey: isTicked };
}
