import type { Paragraph } from '../../domain/rich-text.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Node } from './node.ts';
import { placeOf } from './place-of.ts';
import { readRichText } from './read-rich-text.ts';
import type { TextDraft } from './read-text.ts';

/** What a group is asked to talk about: each entry of the list in `<Discuss>`. A lesson has one such list. */
export function readTalkingPoints({ file, tags }: TextDraft, problems: Problem[]): readonly Paragraph[] {
  const [first, ...more] = tags.filter(({ tag }) => tag === 'Discuss');
  problems.push(...more.map(({ place }) => problem('talking-points-repeated', place, {})));
  if (!first) return [];
  const inside = first.node.children ?? [];
  if (inside.length === 0) problems.push(problem('tag-empty', first.place, { tag: 'Discuss' }));
  return inside.flatMap((node) => {
    if (node.type === 'list')
      return (node.children ?? []).flatMap((entry) => readPoint(file, entry, problems));
    problems.push(problem('talking-points-unlisted', placeOf(file, node), {}));
    return [];
  });
}

/** One paragraph: what goes on below it would be a second question, or no question at all. */
function readPoint(file: string, entry: Node, problems: Problem[]): readonly Paragraph[] {
  const [first, ...below] = entry.children ?? [];
  for (const node of below) problems.push(problem('talking-points-unlisted', placeOf(file, node), {}));
  return first ? readRichText(file, [first], problems) : [];
}
