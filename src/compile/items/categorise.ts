import type { Option } from '../../domain/item.ts';
import { shuffle } from '../../domain/shuffle.ts';
import type { Node } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import { readRichText } from '../lesson/read-rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { findEntries } from './find-entries.ts';
import { findRepeated, findRepeatedTexts, hasDoubtfulId } from './find-repeated.ts';
import { notesById } from './notes-by-id.ts';
import { type Entry, readEntry } from './read-entry.ts';
import { readNamed } from './read-named.ts';
import { splitAt } from './split-at.ts';
import type { ItemReader } from './written-question.ts';

type Group = Option & { readonly place: Place; readonly cards: readonly Entry[] };

/** Headings that name the groups, each with a list of its cards below it. */
export const readCategorise: ItemReader<'categorise'> = ({ id: item, place, nodes }, problems) => {
  const { file } = place;
  const [above, below] = splitAt(nodes, 'heading');
  const text = readRichText(file, above, problems);
  const groups = readGroups(file, below, problems);
  const entries = groups.flatMap(({ cards }) => cards);
  problems.push(
    ...findRepeated(groups, 'group'),
    ...findRepeated(entries, 'card'),
    ...findRepeatedTexts(groups, 'group'),
    ...findRepeatedTexts(entries, 'card'),
  );
  const lack = (lacks: 'groups' | 'cards') =>
    problems.push(problem('question-incomplete', place, { item, type: 'categorise', lacks }));
  if (groups.length < 2) lack('groups');
  else if (groups.some(({ cards }) => cards.length === 0)) lack('cards');
  if (groups.length < 2 || entries.length === 0 || hasDoubtfulId(groups) || hasDoubtfulId(entries)) {
    return { text };
  }
  const cards = shuffle(entries, item).map(({ id, text }) => ({ id, text }));
  const asked = { cards, groups: groups.map(({ id, text }) => ({ id, text })) };
  const key = Object.fromEntries(groups.flatMap((group) => group.cards.map(({ id }) => [id, group.id])));
  return { text, answer: { asked, key, parts: notesById(entries), isGraded: true } };
};

/** `nodes` begins with a heading, unless it is empty. */
function readGroups(file: string, nodes: readonly Node[], problems: Problem[]): readonly Group[] {
  const [heading, ...rest] = nodes;
  if (!heading) return [];
  const [own, others] = splitAt(rest, 'heading');
  const place = placeOf(file, heading);
  const group = readNamed(place, heading.children ?? [], 'group', problems);
  const cards = findEntries(file, own, 'card', problems).map((node) =>
    readEntry(file, node, 'card', problems),
  );
  return [{ ...group, place, cards }, ...readGroups(file, others, problems)];
}
