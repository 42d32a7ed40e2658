import type { Section } from '../../domain/course.ts';
import { headingIds } from './heading-ids.ts';
import { apartTags, headedTags, splitSearchWords } from './lesson-tags.ts';
import { isTag, type Node, textOf } from './node.ts';

/**
 * The lesson by heading, addresses as the page will have them. What items hold, and what is for trainers, never reaches a
 * section's text, and so never the search index.
 */
export function readSections(root: Node): readonly Section[] {
  const slugs = headingIds(root);
  type Open = Omit<Section, 'text'> & { texts: string[]; searchWords: string[] };
  let current: Open = { slug: '', heading: '', level: 1, texts: [], searchWords: [] };
  const sections = [current];
  const open = (node: Node, box: Section['box']): void => {
    const place = { slug: slugs.get(node) ?? '', heading: textOf(node).trim(), level: node.depth ?? 1 };
    current = { ...place, ...(box && { box }), texts: [], searchWords: [] };
    sections.push(current);
  };
  const visitBox = (node: Node): void => {
    const around = current;
    const title = attributeOf(node, 'title');
    const box = { tag: tagOf(node), ...(title !== undefined && { title }) };
    for (const part of node.children ?? []) visit(part, box);
    // A sheet is printed alone: what follows is no part of it. Other text stands below the nearest heading above it.
    if (box.tag === 'Printable') current = around;
  };
  const visit = (node: Node, box?: Section['box']): void => {
    if (node.type === 'heading') open(node, box);
    else if (tagOf(node) === 'SearchWords') current.searchWords.push(...searchWordsOf(node));
    else if (headedTags.has(tagOf(node))) visitBox(node);
    else if (holdsSections(node)) for (const part of node.children ?? []) visit(part, box);
    else if (node.type !== 'yaml') current.texts.push(textOf(node, apartTags));
  };
  visit(root);
  return sections.map(({ texts, ...section }) => ({
    ...section,
    // Lines to fill in are no words.
    text: texts
      .join(' ')
      .replace(/_{3,}|\s+/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  }));
}

/** Empty for whatever is no tag. */
function tagOf(node: Node): string {
  return (isTag(node) && node.name) || '';
}

function holdsSections(node: Node): boolean {
  return node.type === 'root' || (isTag(node) && !apartTags.has(tagOf(node)));
}

function searchWordsOf(node: Node): readonly string[] {
  return splitSearchWords(attributeOf(node, 'words') ?? '');
}

function attributeOf({ attributes = [] }: Node, wanted: string): string | undefined {
  return attributes.flatMap(({ name, value }) =>
    name === wanted && typeof value === 'string' ? [value] : [],
  )[0];
}
