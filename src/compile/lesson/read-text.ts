import type { Section } from '../../domain/course.ts';
import type { Item } from '../../domain/item.ts';
import { readQuestion } from '../items/read-question.ts';
import type { Place, Problem } from '../problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { findStrayCode } from './find-stray-code.ts';
import { type Node, walk } from './node.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { readSections } from './read-sections.ts';
import type { TagUse, TagUseOf } from './read-tag.ts';
import { readTags } from './read-tags.ts';

/** What a lesson and the bank of a check have in common: a text with tags and questions. */
export interface TextDraft {
  readonly file: string;
  readonly root: Node;
  readonly tags: readonly TagUse[];
  readonly sections: readonly Section[];
  readonly itemPlaces: ReadonlyMap<Item, Place>;
}

export function readText(parsed: ParsedLesson, problems: Problem[]): TextDraft {
  const { file, root } = parsed;
  problems.push(...findStrayCode(parsed));
  const tags = readTags(parsed, problems);
  const itemPlaces = new Map<Item, Place>();
  for (const use of tags) {
    const item = readItem(use, tags, problems);
    const audience = audienceOf(use.node, tags);
    if (item) itemPlaces.set(audience ? { ...item, audience } : item, use.place);
  }
  return { file, root, tags, sections: readSections(root), itemPlaces };
}

function readItem(use: TagUse, tags: readonly TagUse[], problems: Problem[]): Item | undefined {
  if (use.tag === 'Scenario') return readScenario(use, problems);
  return use.tag === 'Question' ? readQuestion(use, tags, problems) : undefined;
}

/** Whom the passage is for that an item stands in. */
function audienceOf(item: Node, tags: readonly TagUse[]): Item['audience'] {
  const passages = tags.filter((use): use is TagUseOf<'ForRole'> => use.tag === 'ForRole');
  return passages.find(({ node }) => [...walk(node)].includes(item))?.attributes.audience;
}
