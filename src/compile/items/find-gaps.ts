import type { Gap } from '../../domain/item.ts';
import type { Inline } from '../../domain/rich-text.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { type Node, textOf } from '../lesson/node.ts';
import { placeInText } from '../lesson/place-in-text.ts';
import { placeOf } from '../lesson/place-of.ts';
import { readInline, trimRuns } from '../lesson/read-rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { parseGap, type WrittenGap } from './parse-gap.ts';

const GAP = /(\[\[[^[\]]*\]\])/;

export type FoundGap = WrittenGap & { readonly place: Place };

/** The runs of a paragraph of a cloze text, its gaps among them. Each gap found is added to `gaps`. */
export function findGaps(
  file: string,
  paragraph: Node,
  item: string,
  gaps: FoundGap[],
  problems: Problem[],
): readonly (Inline | Gap)[] {
  problems.push(...findStray(file, paragraph));
  const runs = (paragraph.children ?? []).flatMap((node): readonly (Inline | Gap)[] => {
    if (node.type === 'text') return splitText(file, node, item, gaps, problems);
    if (isGapLike(textOf(node)))
      problems.push(problem('gap-unreadable', placeOf(file, node), { case: 'marked' }));
    return readInline(file, node, problems);
  });
  return trimRuns(runs);
}

export function isGapLike(text: string): boolean {
  return /\[\[|\]\]/.test(text);
}

/** The first brackets in the text of a paragraph that no others belong to: those behind it are mostly theirs. */
function findStray(file: string, paragraph: Node): readonly Problem[] {
  for (const node of (paragraph.children ?? []).filter(({ type }) => type === 'text')) {
    const withoutGaps = (node.value ?? '')
      .split(GAP)
      .map((piece, index) => (index % 2 ? ' '.repeat(piece.length) : piece));
    const at = withoutGaps.join('').search(/\[\[|\]\]/);
    if (at >= 0) return [problem('gap-unreadable', placeInText(file, node, at), { case: 'open' })];
  }
  return [];
}

function splitText(
  file: string,
  node: Node,
  item: string,
  gaps: FoundGap[],
  problems: Problem[],
): readonly (Inline | Gap)[] {
  let at = 0;
  return (node.value ?? '').split(GAP).flatMap((piece, index): readonly (Inline | Gap)[] => {
    const place = placeInText(file, node, at);
    at += piece.length;
    if (index % 2 === 0) {
      return readInline(file, { ...node, value: piece }, problems);
    }
    const gap = readGap(place, piece.slice(2, -2), problems);
    if (!gap) return [];
    gaps.push(gap);
    // Each list is mixed on its own, or the right words would stand in the same place in all of them.
    const options = gap.options && shuffle(gap.options, `${item} ${gap.id}`);
    return [{ gap: gap.id, ...(options ? { options } : {}) }];
  });
}

function readGap(place: Place, written: string, problems: Problem[]): FoundGap | undefined {
  const gap = parseGap(written);
  if ('badName' in gap) problems.push(problem('id-malformed', place, { id: gap.badName }));
  else if ('fault' in gap) problems.push(problem('gap-unreadable', place, { case: gap.fault }));
  else return { ...gap, place };
  return undefined;
}
