import type { Place } from '../problem.ts';
import { splitIds } from './lesson-tags.ts';
import { isTag, type Node, textOf, walk } from './node.ts';
import { placeOf } from './place-of.ts';
import type { TextDraft } from './read-text.ts';
import { withoutCode } from './without-code.ts';

/** The smallest part of a text that is read as one thing, with the findings that it cites. */
export interface CitingBlock {
  readonly findings: readonly string[];
  readonly words: string;
  readonly place: Place;
  /** The notes in it and right before it, which may excuse what it leaves out. */
  readonly notes: readonly string[];
}

const wholes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote']);
const wholeTags: ReadonlySet<string> = new Set(['Statement', 'WhatWeKnow', 'Hint', 'Feedback']);

/** Statements, boxes, paragraphs, list entries (a choice with its feedback is one), and rows of tables. */
export function citingBlocks({ file, root, tags }: TextDraft): readonly CitingBlock[] {
  const named = new Map(
    tags.map(({ node, attributes }) => [node, 'findings' in attributes ? splitIds(attributes.findings) : []]),
  );
  const below = (node: Node, isInQuestion = false): readonly CitingBlock[] =>
    (node.children ?? []).flatMap((child, index, all) => {
      if (!isWhole(child)) return below(child, isInQuestion || child.name === 'Question');
      const findings = [...new Set([...(named.get(child) ?? []), ...linkedFindings(child)])];
      if (findings.length === 0) return [];
      const notes = [all[index - 1], ...walk(child)].flatMap((one) => noteIn(one) ?? []);
      const words = textOf(isInQuestion ? withoutCode(child) : child);
      return [{ findings, words, place: placeOf(file, child), notes }];
    });
  return below(root);
}

function isWhole(node: Node): boolean {
  return isTag(node) ? wholeTags.has(node.name ?? '') : wholes.has(node.type);
}

function linkedFindings(node: Node): readonly string[] {
  return [...walk(node)].flatMap(({ type, url = '' }) =>
    type === 'link' && url.startsWith('finding:') ? [url.slice('finding:'.length)] : [],
  );
}

/** `{/* … *\/}` → what stands in it. */
function noteIn(node: Node | undefined): string | undefined {
  if (!node || !/^mdx(?:Flow|Text)Expression$/.test(node.type)) return undefined;
  return /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value ?? '')?.[1];
}
