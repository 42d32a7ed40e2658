import GithubSlugger from 'github-slugger';
import type { Section } from '../../domain/course.ts';
import { apartTags, splitSearchWords } from './lesson-tags.ts';

import { isTag, type Node, textOf, walk } from './node.ts';

/**
 * The lesson by heading, addresses as the page will have them. What items hold, and what is for trainers, never reaches a
 * section's text, and so never the search index.
 */
export function readSections(root: Node): readonly Section[] {
  const slugs = slugHeadings(root);
  const sections: (Omit<Section, 'text'> & { texts: string[]; searchWords: string[] })[] = [
    { slug: '', heading: '', level: 1, texts: [], searchWords: [] },
  ];
  const visit = (node: Node): void => {
    if (node.type === 'heading') {
      const heading = textOf(node).trim();
      const slug = slugs.get(node) ?? '';
      sections.push({ slug, heading, level: node.depth ?? 1, texts: [], searchWords: [] });
    } else if (isTag(node) && node.name === 'SearchWords') {
      sections.at(-1)?.searchWords.push(...searchWordsOf(node));
    } else if (node.type === 'root' || (isTag(node) && !apartTags.has(node.name ?? ''))) {
      (node.children ?? []).forEach(visit);
    } else if (node.type !== 'yaml') {
      sections.at(-1)?.texts.push(textOf(node, apartTags));
    }
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

function searchWordsOf({ attributes = [] }: Node): readonly string[] {
  return attributes.flatMap(({ name, value }) =>
    name === 'words' && typeof value === 'string' ? splitSearchWords(value) : [],
  );
}

/** The page counts every heading of the file when it makes addresses, those in quotes and questions too. */
function slugHeadings(root: Node): ReadonlyMap<Node, string> {
  const slugger = new GithubSlugger();
  const headings = [...walk(root)].filter((node) => node.type === 'heading');
  return new Map(headings.map((heading) => [heading, slugger.slug(textOf(heading).trim())]));
}
